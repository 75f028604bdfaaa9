package org.tracedesk.model.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tracedesk.api.event.ClockBreached;
import org.tracedesk.api.event.ClockWarned;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.value.ClockKind;
import org.tracedesk.api.value.TicketClock;
import org.tracedesk.model.servicelevel.Limit;
import org.tracedesk.model.ticket.TicketState;

/**
 * What a clock tells next.
 *
 * @param at when
 * @param breach whether it has run out by then, and is not only about to
 */
public record Alarm(Instant at, boolean breach) {

    /** The next alarm of a clock; empty if it stands still, has ended, never warns, or has told everything. */
    public static Optional<Alarm> of(TicketClock clock) {
        Instant due = clock.dueAt();
        if (due == null || !clock.running() || clock.silent() || clock.breachedAt() != null) {
            return Optional.empty();
        }
        return Optional.of(
                clock.warnBefore() == null || clock.warnedAt() != null
                        ? new Alarm(due, true)
                        : new Alarm(warning(clock, due), false));
    }

    /** A clock that is shorter than its warning warns at once. */
    private static Instant warning(TicketClock clock, Instant due) {
        Instant before =
                due.minus(Limit.parse(String.valueOf(clock.warnBefore())).length());
        return before.isBefore(clock.startedAt()) ? clock.startedAt() : before;
    }

    /**
     * What a ticket records when one of its clocks is called: once for each due time, whoever calls and how often. What has
     * run out is not about to any more: its warning is passed over.
     *
     * @param dueAt the due time that the caller knows
     */
    public static List<TicketEvent> raise(TicketState ticket, ClockKind kind, int n, Instant dueAt, Instant now) {
        Optional<TicketClock> found = ticket.archived()
                ? Optional.empty()
                : ticket.clocks().find(kind, n).filter(clock -> dueAt.equals(clock.dueAt()));
        if (found.isEmpty()) {
            return List.of();
        }
        TicketClock clock = found.get();
        return of(clock)
                .filter(alarm -> !alarm.at().isAfter(now))
                .map(alarm -> event(ticket, clock, alarm, dueAt, now))
                .map(List::of)
                .orElse(List.of());
    }

    private static TicketEvent event(TicketState ticket, TicketClock clock, Alarm alarm, Instant dueAt, Instant now) {
        return dueAt.isAfter(now)
                ? new ClockWarned(ticket.registered().id(), alarm.at(), clock.kind(), clock.n(), dueAt, clock.rule())
                : new ClockBreached(ticket.registered().id(), dueAt, clock.kind(), clock.n(), dueAt, clock.rule());
    }
}
