package org.tracedesk.query.tracking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.ClockEnd;
import org.tracedesk.api.value.ClockMove;
import org.tracedesk.api.value.ClockPause;
import org.tracedesk.api.value.TicketClock;
import org.tracedesk.api.value.TicketStatus;
import org.tracedesk.model.ticket.TicketClocks;
import org.tracedesk.model.ticket.TicketState;
import org.tracedesk.query.projection.StateJson;

/**
 * A clock as it is shown: its due time and all that made it, in instants, so that it reads the same until something happens.
 *
 * @param kind what it measures
 * @param n the follow-up, the figure, else the round
 * @param rule name of the form's rule; none if a person said the time
 * @param limit how long it may take, as the form writes it
 * @param calendar name of the form's calendar; none round the clock
 * @param rounding what becomes of the due time within its day
 * @param pausesIn statuses in which it stands still
 * @param startedAt when it began
 * @param exactAt the due time before rounding, if that is another
 * @param dueAt when it is due
 * @param warnBefore how long before that it warns
 * @param pauses when it stood still; the last without an end lasts still
 * @param earlierPauses seconds of pauses that are too many to be listed
 * @param extensions due times that somebody said
 * @param recorded the recorded figure of an answer
 * @param endedAt when it ended
 * @param end why it ended
 * @param met whether what it measures happened in time
 * @param silent it never warns
 * @param warnedAt when it warned
 * @param breachedAt when it ran out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ShownClock(
        String kind,
        int n,
        @Nullable String rule,
        @Nullable String limit,
        @Nullable String calendar,
        String rounding,
        List<TicketStatus> pausesIn,
        Instant startedAt,
        @Nullable Instant exactAt,
        @Nullable Instant dueAt,
        @Nullable String warnBefore,
        List<ClockPause> pauses,
        @Nullable Long earlierPauses,
        List<ClockMove> extensions,
        @Nullable Integer recorded,
        @Nullable Instant endedAt,
        @Nullable ClockEnd end,
        @Nullable Boolean met,
        @Nullable Boolean silent,
        @Nullable Instant warnedAt,
        @Nullable Instant breachedAt) {

    /** The clocks of the present round and of the follow-ups. */
    static List<ShownClock> of(TicketState ticket) {
        return ticket.clocks().all().stream().map(ShownClock::of).toList();
    }

    /** Those of a round that was left, as JSON; what still ran then holds no more. Null if it had none. */
    static @Nullable String ofTheRound(TicketClocks clocks, Instant left) {
        List<ShownClock> shown =
                clocks.ofTheRound().stream().map(clock -> of(clock).left(left)).toList();
        return shown.isEmpty() ? null : StateJson.whole(shown);
    }

    private static ShownClock of(TicketClock c) {
        return new ShownClock(
                c.kind().name(),
                c.n(),
                c.rule(),
                c.limit(),
                c.calendar(),
                c.rounding().name(),
                c.pausesIn(),
                c.startedAt(),
                c.exactAt(),
                c.dueAt(),
                c.warnBefore(),
                c.pauses(),
                c.earlierPauses(),
                c.moves(),
                c.recorded(),
                c.endedAt(),
                c.end(),
                c.met().orElse(null),
                c.silent() ? true : null,
                c.warnedAt(),
                c.breachedAt());
    }

    private ShownClock left(Instant at) {
        return endedAt != null
                ? this
                : new ShownClock(
                        kind,
                        n,
                        rule,
                        limit,
                        calendar,
                        rounding,
                        pausesIn,
                        startedAt,
                        exactAt,
                        dueAt,
                        warnBefore,
                        pauses,
                        earlierPauses,
                        extensions,
                        recorded,
                        at,
                        ClockEnd.DROPPED,
                        null,
                        silent,
                        warnedAt,
                        breachedAt);
    }
}
