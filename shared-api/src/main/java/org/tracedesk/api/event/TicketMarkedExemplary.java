package org.tracedesk.api.event;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.tracedesk.api.value.Personal;

/**
 * The handling of this round is worth showing to newcomers.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param reason what is good about it
 */
@Revision("1")
public record TicketMarkedExemplary(UUID ticketId, Instant occurredAt, Personal reason) implements ClosingEvent {}
