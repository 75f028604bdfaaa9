package org.tracedesk.command.clocks;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tracedesk.api.value.ClockKind;
import org.tracedesk.api.value.TicketClock;
import org.tracedesk.model.clock.Alarm;

/**
 * A clock that is going to tell something.
 *
 * @param key which clock
 * @param dueAt its due time
 * @param callAt when its ticket is to be called
 */
record RunningClock(Key key, Instant dueAt, Instant callAt) {

    /**
     * A clock of a ticket.
     *
     * @param ticketId the ticket
     * @param clock what it measures
     * @param n which of its kind
     */
    record Key(UUID ticketId, ClockKind clock, int n) {

        boolean ofARound() {
            return clock != ClockKind.FOLLOW_UP || n == 0;
        }
    }

    /** Empty if it tells nothing more. */
    static Optional<RunningClock> of(UUID ticket, TicketClock clock) {
        Instant due = clock.dueAt();
        return due == null
                ? Optional.empty()
                : Alarm.of(clock)
                        .map(alarm -> new RunningClock(new Key(ticket, clock.kind(), clock.n()), due, alarm.at()));
    }
}
