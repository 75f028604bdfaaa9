package org.tracedesk.api.event;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * Work began: the response to the customer.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param by login of who started
 */
@Revision("1")
public record WorkStarted(UUID ticketId, Instant occurredAt, String by) implements AssignmentEvent {}
