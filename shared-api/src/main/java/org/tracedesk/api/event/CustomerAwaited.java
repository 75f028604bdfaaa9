package org.tracedesk.api.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.TicketClock;

/**
 * The work waits for the customer.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param needed what is needed
 * @param clocks clocks that are different from now on
 */
@Revision("1")
public record CustomerAwaited(
        UUID ticketId,
        Instant occurredAt,
        Personal needed,
        @Nullable List<TicketClock> clocks) implements ConversationEvent, SetsClocks {

    /** An event that changes no clock, or does not say so yet. */
    public CustomerAwaited(UUID ticketId, Instant occurredAt, Personal needed) {
        this(ticketId, occurredAt, needed, null);
    }

    @Override
    public CustomerAwaited setting(List<TicketClock> changed) {
        return new CustomerAwaited(ticketId, occurredAt, needed, changed);
    }
}
