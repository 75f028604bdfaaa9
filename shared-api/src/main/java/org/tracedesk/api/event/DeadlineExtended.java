package org.tracedesk.api.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.TicketClock;

/**
 * The ticket will take longer, and the customer was told.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param before when it was due until then; null if nobody had said
 * @param dueAt when it is due now
 * @param reason why
 * @param customerTold how the customer was told
 * @param clocks clocks that are different from now on
 */
@Revision("1")
public record DeadlineExtended(
        UUID ticketId,
        Instant occurredAt,
        @Nullable Instant before,
        Instant dueAt,
        Personal reason,
        Personal customerTold,
        @Nullable List<TicketClock> clocks)
        implements PlanningEvent, SetsClocks {

    /** An event that changes no clock, or does not say so yet. */
    public DeadlineExtended(
            UUID ticketId,
            Instant occurredAt,
            @Nullable Instant before,
            Instant dueAt,
            Personal reason,
            Personal customerTold) {
        this(ticketId, occurredAt, before, dueAt, reason, customerTold, null);
    }

    @Override
    public DeadlineExtended setting(List<TicketClock> changed) {
        return new DeadlineExtended(ticketId, occurredAt, before, dueAt, reason, customerTold, changed);
    }
}
