package org.tracedesk.api.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.TicketClock;

/**
 * What was to be done later is done.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param n number of the follow-up in its ticket
 * @param result what came of it
 * @param clocks clocks that are different from now on
 */
@Revision("1")
public record FollowUpCompleted(
        UUID ticketId,
        Instant occurredAt,
        int n,
        Personal result,
        @Nullable List<TicketClock> clocks) implements PlanningEvent, SetsClocks {

    /** An event that changes no clock, or does not say so yet. */
    public FollowUpCompleted(UUID ticketId, Instant occurredAt, int n, Personal result) {
        this(ticketId, occurredAt, n, result, null);
    }

    @Override
    public FollowUpCompleted setting(List<TicketClock> changed) {
        return new FollowUpCompleted(ticketId, occurredAt, n, result, changed);
    }
}
