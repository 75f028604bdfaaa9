package org.tracedesk.api.command;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.constraint.Acknowledged;
import org.tracedesk.api.constraint.FreeText;
import org.tracedesk.api.constraint.ShortText;
import org.tracedesk.api.value.Personal;

/**
 * 满意度: the customer's judgement, once a round.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened, if not now
 * @param score 1 (非常不满意) to 5 (非常满意)
 * @param label the form's word for it
 * @param reason why not satisfied; required for a low rating (form 3)
 * @param comment what else the customer said
 * @param acknowledge warnings that the sender has seen and stands by
 */
public record RateTicket(
        @Resolved @NotNull UUID ticketId,
        @Nullable @PastOrPresent Instant occurredAt,
        @Nullable @Min(1) @Max(5) Integer score,
        @Nullable @ShortText String label,
        @Nullable @FreeText Personal reason,
        @Nullable @FreeText Personal comment,
        @Nullable @Acknowledged List<String> acknowledge)
        implements ResolutionCommand {}
