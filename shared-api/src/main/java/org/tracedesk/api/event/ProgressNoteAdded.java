package org.tracedesk.api.event;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.tracedesk.api.value.Personal;

/**
 * Something was done.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param text what
 */
@Revision("1")
public record ProgressNoteAdded(UUID ticketId, Instant occurredAt, Personal text) implements ConversationEvent {}
