package org.tracedesk.api.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.TicketClock;

/**
 * Something is to be done later.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param n number of the follow-up in its ticket
 * @param action the next action
 * @param dueAt when it is due
 * @param clocks clocks that are different from now on
 */
@Revision("1")
public record FollowUpScheduled(
        UUID ticketId,
        Instant occurredAt,
        int n,
        Personal action,
        Instant dueAt,
        @Nullable List<TicketClock> clocks) implements PlanningEvent, Numbered, SetsClocks {

    /** An event that changes no clock, or does not say so yet. */
    public FollowUpScheduled(UUID ticketId, Instant occurredAt, int n, Personal action, Instant dueAt) {
        this(ticketId, occurredAt, n, action, dueAt, null);
    }

    @Override
    public FollowUpScheduled setting(List<TicketClock> changed) {
        return new FollowUpScheduled(ticketId, occurredAt, n, action, dueAt, changed);
    }
}
