package org.tracedesk.api.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.TicketClock;

/**
 * The customer has answered.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param text the answer
 * @param clocks clocks that are different from now on
 */
@Revision("1")
public record CustomerReplied(
        UUID ticketId,
        Instant occurredAt,
        Personal text,
        @Nullable List<TicketClock> clocks) implements ConversationEvent, SetsClocks {

    /** An event that changes no clock, or does not say so yet. */
    public CustomerReplied(UUID ticketId, Instant occurredAt, Personal text) {
        this(ticketId, occurredAt, text, null);
    }

    @Override
    public CustomerReplied setting(List<TicketClock> changed) {
        return new CustomerReplied(ticketId, occurredAt, text, changed);
    }
}
