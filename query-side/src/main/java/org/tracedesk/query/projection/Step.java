package org.tracedesk.query.projection;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.model.ticket.TicketState;

/**
 * One event with the ticket before and after it.
 *
 * @param recorded the event
 * @param before the ticket before it; null for the first
 * @param after the ticket after it
 */
public record Step(RecordedEvent recorded, @Nullable TicketState before, TicketState after) {

    public TicketEvent event() {
        return recorded.event();
    }

    public UUID ticketId() {
        return after.registered().id();
    }
}
