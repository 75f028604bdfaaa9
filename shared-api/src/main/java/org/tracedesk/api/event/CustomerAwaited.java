package org.tracedesk.api.event;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.tracedesk.api.value.Personal;

/**
 * The work waits for the customer.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param needed what is needed
 */
@Revision("1")
public record CustomerAwaited(UUID ticketId, Instant occurredAt, Personal needed) implements ConversationEvent {}
