package org.tracedesk.api.command;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.constraint.Acknowledged;
import org.tracedesk.api.constraint.FreeText;
import org.tracedesk.api.value.Personal;

/**
 * 上报答复: the decision on an escalation.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened, if not now
 * @param n number of the escalation in its ticket
 * @param text what was decided
 * @param approvedAmount what may be given to the customer, in the currency of the form's limits
 * @param acknowledge warnings that the sender has seen and stands by
 */
public record AnswerEscalation(
        @Resolved @NotNull UUID ticketId,
        @Nullable @PastOrPresent Instant occurredAt,
        @Resolved @NotNull Integer n,
        @NotNull @FreeText Personal text,

        @Nullable @PositiveOrZero @Digits(integer = 12, fraction = 2)
        BigDecimal approvedAmount,

        @Nullable @Acknowledged List<String> acknowledge)
        implements CollaborationCommand {}
