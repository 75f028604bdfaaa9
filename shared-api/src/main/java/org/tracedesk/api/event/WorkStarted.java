package org.tracedesk.api.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.TicketClock;

/**
 * Work began: the response to the customer.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param by login of who started
 * @param clocks clocks that are different from now on
 */
@Revision("1")
public record WorkStarted(
        UUID ticketId,
        Instant occurredAt,
        String by,
        @Nullable List<TicketClock> clocks) implements AssignmentEvent, SetsClocks {

    /** An event that changes no clock, or does not say so yet. */
    public WorkStarted(UUID ticketId, Instant occurredAt, String by) {
        this(ticketId, occurredAt, by, null);
    }

    @Override
    public WorkStarted setting(List<TicketClock> changed) {
        return new WorkStarted(ticketId, occurredAt, by, changed);
    }
}
