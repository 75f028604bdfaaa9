package org.tracedesk.api.event;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.tracedesk.api.value.LinkKind;

/**
 * Another ticket has to do with this one; nothing is recorded on the other.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param other id of the other ticket
 * @param kind what it is to this one
 */
@Revision("1")
public record TicketLinked(UUID ticketId, Instant occurredAt, UUID other, LinkKind kind) implements LinkEvent {}
