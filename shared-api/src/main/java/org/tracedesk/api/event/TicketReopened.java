package org.tracedesk.api.event;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.tracedesk.api.value.Personal;

/**
 * The ticket is handled once more.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param round the new round, from 2
 * @param reason why
 */
@Revision("1")
public record TicketReopened(UUID ticketId, Instant occurredAt, int round, Personal reason)
        implements ResolutionEvent {}
