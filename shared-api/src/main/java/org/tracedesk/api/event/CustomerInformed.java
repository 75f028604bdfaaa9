package org.tracedesk.api.event;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Channel;
import org.tracedesk.api.value.Personal;

/**
 * The result was told to the customer.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param channel the way it was told
 * @param text what was said
 * @param customerReaction what the customer said to it
 */
@Revision("1")
public record CustomerInformed(
        UUID ticketId,
        Instant occurredAt,
        Channel channel,
        Personal text,
        @Nullable Personal customerReaction) implements ConversationEvent {}
