package org.tracedesk.api.event;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.tracedesk.api.value.Personal;

/**
 * The customer has answered.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param text the answer
 */
@Revision("1")
public record CustomerReplied(UUID ticketId, Instant occurredAt, Personal text) implements ConversationEvent {}
