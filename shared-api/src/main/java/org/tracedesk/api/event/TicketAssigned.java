package org.tracedesk.api.event;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * One named person of one department became responsible.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param department name of the department
 * @param assignee login of the person
 * @param dueAt when it is due, if said
 * @param onSite a visit is needed
 */
@Revision("1")
public record TicketAssigned(
        UUID ticketId,
        Instant occurredAt,
        String department,
        String assignee,
        @Nullable Instant dueAt,
        @Nullable Boolean onSite)
        implements AssignmentEvent {}
