package org.tracedesk.command.ticket;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.rejection.TicketRejected;

/** What a decision came to, looked at in the order in which faults are told: not his to do, bad input, stale version, not allowed now. */
final class Decided {

    /** Told before a stale version: what is not his to do or not there, and bad input. */
    private static final Set<Integer> FIRST = Set.of(400, 403, 404);

    private final List<TicketEvent> events;
    private final @Nullable TicketRejected refusal;

    private Decided(List<TicketEvent> events, @Nullable TicketRejected refusal) {
        this.events = events;
        this.refusal = refusal;
    }

    static Decided by(Supplier<List<TicketEvent>> decision) {
        try {
            return new Decided(decision.get(), null);
        } catch (TicketRejected refused) {
            return new Decided(List.of(), refused);
        }
    }

    void requireSound() {
        if (refusal != null && FIRST.contains(refusal.rejection().reason().httpStatus())) {
            throw refusal;
        }
    }

    /** The events; none if it is already so. */
    List<TicketEvent> events() {
        if (refusal != null) {
            throw refusal;
        }
        return events;
    }
}
