package org.tracedesk.api.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Compensation;
import org.tracedesk.api.value.FollowUpPlan;
import org.tracedesk.api.value.Outcome;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.TicketClock;

/**
 * Measures were taken, with this outcome.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param solution the measures
 * @param executedAt when they were carried out
 * @param owner login of who answers for them
 * @param outcome solved or not
 * @param followUpPlan what follows if not
 * @param compensation what the customer is given
 * @param cause main cause
 * @param important told in writing
 * @param customerReaction the customer's reaction
 * @param remark 备注
 * @param clocks clocks that are different from now on
 */
@Revision("1")
public record TicketResolved(
        UUID ticketId,
        Instant occurredAt,
        @Nullable Personal solution,
        @Nullable Instant executedAt,
        String owner,
        Outcome outcome,
        @Nullable FollowUpPlan followUpPlan,
        @Nullable Compensation compensation,
        @Nullable Personal cause,
        @Nullable Boolean important,
        @Nullable Personal customerReaction,
        @Nullable Personal remark,
        @Nullable List<TicketClock> clocks)
        implements ResolutionEvent, SetsClocks {

    /** An event that changes no clock, or does not say so yet. */
    public TicketResolved(
            UUID ticketId,
            Instant occurredAt,
            @Nullable Personal solution,
            @Nullable Instant executedAt,
            String owner,
            Outcome outcome,
            @Nullable FollowUpPlan followUpPlan,
            @Nullable Compensation compensation,
            @Nullable Personal cause,
            @Nullable Boolean important,
            @Nullable Personal customerReaction,
            @Nullable Personal remark) {
        this(
                ticketId,
                occurredAt,
                solution,
                executedAt,
                owner,
                outcome,
                followUpPlan,
                compensation,
                cause,
                important,
                customerReaction,
                remark,
                null);
    }

    @Override
    public TicketResolved setting(List<TicketClock> changed) {
        return new TicketResolved(
                ticketId,
                occurredAt,
                solution,
                executedAt,
                owner,
                outcome,
                followUpPlan,
                compensation,
                cause,
                important,
                customerReaction,
                remark,
                changed);
    }
}
