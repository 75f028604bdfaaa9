package org.tracedesk.model.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Outcome;

/**
 * How far a round has come.
 *
 * @param startedAt when work began: the response to the customer
 * @param resolvedAt when it was last resolved, with any outcome
 * @param outcome what came of it
 * @param informedAt when the customer was last told
 * @param reply the standard reply that was last used
 */
public record Progress(
        @Nullable Instant startedAt,
        @Nullable Instant resolvedAt,
        @Nullable Outcome outcome,
        @Nullable Instant informedAt,
        @Nullable UsedReply reply) {

    static final Progress NONE = new Progress(null, null, null, null, null);

    Progress started(Instant at) {
        return new Progress(startedAt == null ? at : startedAt, resolvedAt, outcome, informedAt, reply);
    }

    Progress resolved(Instant at, Outcome result) {
        return new Progress(startedAt, at, result, informedAt, reply);
    }

    Progress informed(Instant at) {
        return new Progress(startedAt, resolvedAt, outcome, at, reply);
    }

    Progress replied(UsedReply used) {
        return new Progress(startedAt, resolvedAt, outcome, informedAt, used);
    }
}
