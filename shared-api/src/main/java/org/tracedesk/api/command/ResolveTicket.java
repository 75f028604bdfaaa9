package org.tracedesk.api.command;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.constraint.Acknowledged;
import org.tracedesk.api.constraint.FreeText;
import org.tracedesk.api.constraint.ShortText;
import org.tracedesk.api.value.Compensation;
import org.tracedesk.api.value.FollowUpPlan;
import org.tracedesk.api.value.Outcome;
import org.tracedesk.api.value.Personal;

/**
 * 解决: what was done and what came of it.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened, if not now
 * @param solution the measures (form 3, 处理结果); the form says whether they are required
 * @param executedAt when they were carried out
 * @param owner login of who answers for them; by default the responsible person
 * @param outcome solved or not
 * @param followUpPlan what follows if it is not solved
 * @param compensation what the customer is given
 * @param cause 主要原因
 * @param important an important solution is told in writing (form 2)
 * @param customerReaction the customer's reaction to the solution
 * @param remark 备注
 * @param acknowledge warnings that the sender has seen and stands by
 */
public record ResolveTicket(
        @Resolved @NotNull UUID ticketId,
        @Nullable @PastOrPresent Instant occurredAt,
        @Nullable @FreeText Personal solution,
        @Nullable @PastOrPresent Instant executedAt,
        @Nullable @ShortText String owner,
        @NotNull Outcome outcome,
        @Nullable @Valid FollowUpPlan followUpPlan,
        @Nullable @Valid Compensation compensation,
        @Nullable @FreeText Personal cause,
        @Nullable Boolean important,
        @Nullable @FreeText Personal customerReaction,
        @Nullable @FreeText Personal remark,
        @Nullable @Acknowledged List<String> acknowledge)
        implements ResolutionCommand {}
