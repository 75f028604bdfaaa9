package org.tracedesk.api.event;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.tracedesk.api.value.Personal;

/**
 * What was to be done later is done.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param n number of the follow-up in its ticket
 * @param result what came of it
 */
@Revision("1")
public record FollowUpCompleted(UUID ticketId, Instant occurredAt, int n, Personal result) implements PlanningEvent {}
