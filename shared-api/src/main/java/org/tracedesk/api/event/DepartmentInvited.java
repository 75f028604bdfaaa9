package org.tracedesk.api.event;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.tracedesk.api.value.Personal;

/**
 * Another department was asked for something; from then on it sees the ticket.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param n number of the collaboration in its ticket
 * @param department name of the department
 * @param contact login of its contact person
 * @param need what is needed of it
 */
@Revision("1")
public record DepartmentInvited(
        UUID ticketId, Instant occurredAt, int n, String department, String contact, Personal need)
        implements CollaborationEvent, Numbered {}
