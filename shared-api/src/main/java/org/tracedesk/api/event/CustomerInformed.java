package org.tracedesk.api.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Channel;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.TicketClock;

/**
 * The result was told to the customer.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param channel the way it was told
 * @param text what was said
 * @param customerReaction what the customer said to it
 * @param clocks clocks that are different from now on
 */
@Revision("1")
public record CustomerInformed(
        UUID ticketId,
        Instant occurredAt,
        Channel channel,
        Personal text,
        @Nullable Personal customerReaction,
        @Nullable List<TicketClock> clocks)
        implements ConversationEvent, SetsClocks {

    /** An event that changes no clock, or does not say so yet. */
    public CustomerInformed(
            UUID ticketId, Instant occurredAt, Channel channel, Personal text, @Nullable Personal customerReaction) {
        this(ticketId, occurredAt, channel, text, customerReaction, null);
    }

    @Override
    public CustomerInformed setting(List<TicketClock> changed) {
        return new CustomerInformed(ticketId, occurredAt, channel, text, customerReaction, changed);
    }
}
