package org.tracedesk.command.repeat;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.SecondHandlingStarted;
import org.tracedesk.api.event.TicketAmended;
import org.tracedesk.api.event.TicketAssigned;
import org.tracedesk.api.event.TicketClosed;
import org.tracedesk.api.event.TicketOpened;
import org.tracedesk.api.event.TicketReopened;
import org.tracedesk.api.event.TicketResolved;
import org.tracedesk.api.value.CustomerTier;
import org.tracedesk.api.value.Outcome;

/** Keeps the index of known tickets; an event that is seen again changes nothing. */
@ProcessingGroup(WhenTicketRecordedThenKnow.GROUP)
class WhenTicketRecordedThenKnow {

    static final String GROUP = "known-tickets";

    private final KnownTickets known;

    WhenTicketRecordedThenKnow(KnownTickets known) {
        this.known = known;
    }

    @EventHandler
    void on(TicketOpened e) {
        String customer = e.customer() == null ? null : e.customer().number();
        known.opened(new KnownTickets.Known(e.ticketId(), customer, e.orderNumber(), tier(e), e.occurredAt()));
    }

    @EventHandler
    void on(TicketAmended e) {
        String value = e.after().single();
        switch (e.field()) {
            case ORDER_NUMBER -> known.ordered(e.ticketId(), value);
            case CUSTOMER_TIER -> known.inTier(e.ticketId(), value);
            case OCCURRED_AT -> known.contacted(e.ticketId(), java.time.Instant.parse(String.valueOf(value)));
            default -> {}
        }
    }

    @EventHandler
    void on(TicketAssigned e) {
        known.assigned(e.ticketId(), e.assignee(), e.occurredAt());
    }

    @EventHandler
    void on(TicketResolved e) {
        if (e.outcome() == Outcome.SOLVED) {
            known.settled(e.ticketId());
        }
    }

    @EventHandler
    void on(TicketClosed e) {
        known.settled(e.ticketId());
    }

    @EventHandler
    void on(TicketReopened e) {
        known.begunAnew(e.ticketId());
    }

    @EventHandler
    void on(SecondHandlingStarted e) {
        known.begunAnew(e.ticketId());
    }

    private static @Nullable String tier(TicketOpened e) {
        CustomerTier tier = e.customer() == null ? null : e.customer().tier();
        return tier == null ? null : tier.name();
    }
}
