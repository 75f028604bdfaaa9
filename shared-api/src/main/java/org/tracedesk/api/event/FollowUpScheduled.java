package org.tracedesk.api.event;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.tracedesk.api.value.Personal;

/**
 * Something is to be done later.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param n number of the follow-up in its ticket
 * @param action the next action
 * @param dueAt when it is due
 */
@Revision("1")
public record FollowUpScheduled(UUID ticketId, Instant occurredAt, int n, Personal action, Instant dueAt)
        implements PlanningEvent, Numbered {}
