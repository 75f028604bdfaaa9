package org.tracedesk.api.event;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.tracedesk.api.value.Personal;

/**
 * The other ticket has nothing to do with this one after all.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param other id of the other ticket
 * @param reason why
 */
@Revision("1")
public record TicketUnlinked(UUID ticketId, Instant occurredAt, UUID other, Personal reason) implements LinkEvent {}
