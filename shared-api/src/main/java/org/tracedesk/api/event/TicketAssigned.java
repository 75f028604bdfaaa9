package org.tracedesk.api.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.TicketClock;

/**
 * One named person of one department became responsible.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param department name of the department
 * @param assignee login of the person
 * @param dueAt when it is due, if said
 * @param onSite a visit is needed
 * @param clocks clocks that are different from now on
 */
@Revision("1")
public record TicketAssigned(
        UUID ticketId,
        Instant occurredAt,
        String department,
        String assignee,
        @Nullable Instant dueAt,
        @Nullable Boolean onSite,
        @Nullable List<TicketClock> clocks)
        implements AssignmentEvent, SetsClocks {

    /** An event that changes no clock, or does not say so yet. */
    public TicketAssigned(
            UUID ticketId,
            Instant occurredAt,
            String department,
            String assignee,
            @Nullable Instant dueAt,
            @Nullable Boolean onSite) {
        this(ticketId, occurredAt, department, assignee, dueAt, onSite, null);
    }

    @Override
    public TicketAssigned setting(List<TicketClock> changed) {
        return new TicketAssigned(ticketId, occurredAt, department, assignee, dueAt, onSite, changed);
    }
}
