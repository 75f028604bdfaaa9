package org.tracedesk.query.rebuild;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tracedesk.query.rebuild.Replay.Kind;
import org.tracedesk.query.rebuild.Replay.Step;

/**
 * How far a replay has come, and what came out.
 *
 * @param id its id
 * @param projection name of the read model
 * @param kind whether its tables take the place of the live ones, or are only compared with them
 * @param status whether it goes on
 * @param step what it does now, or did last
 * @param done events replayed
 * @param total events to replay
 * @param eventsPerSecond how many are, or were, replayed in bulk each second
 * @param etaSeconds until all are, at this rate; null if that is not known or it has ended
 * @param digestBefore of the live rows, 32 hexadecimal digits; null until they were compared
 * @param digestAfter of the replayed rows, at the same position
 * @param position last position of the ledger that both digests stand for
 * @param same whether both are equal
 * @param differing how many tickets, or days of statistics, have other rows
 * @param examples some of these: ids of tickets, or days
 * @param startedAt when it was asked for
 * @param endedAt when it ended
 * @param failure why it went no further
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ShownReplay(
        UUID id,
        String projection,
        Kind kind,
        Status status,
        Step step,
        long done,
        long total,
        double eventsPerSecond,

        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Long etaSeconds,

        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String digestBefore,

        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String digestAfter,

        @Nullable Long position,
        @Nullable Boolean same,
        @Nullable Long differing,
        @Nullable List<String> examples,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String failure) {

    /** Whether a replay goes on. */
    enum Status {
        /** It goes on, or will as soon as a process is there. */
        RUNNING,
        /** It has done what it was asked for. */
        DONE,
        /** It has stopped; the live tables are as they were. */
        FAILED
    }
}
