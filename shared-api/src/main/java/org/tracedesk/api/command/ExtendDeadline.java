package org.tracedesk.api.command;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.constraint.Acknowledged;
import org.tracedesk.api.constraint.FreeText;
import org.tracedesk.api.value.Personal;

/**
 * 延期: the ticket will take longer, and the customer knows (form 2, 若超时未完成,主动向客户说明原因并预估新时限).
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened, if not now
 * @param dueAt the new time, later than the present one
 * @param reason why
 * @param customerTold how the customer was told
 * @param acknowledge warnings that the sender has seen and stands by
 */
public record ExtendDeadline(
        @Resolved @NotNull UUID ticketId,
        @Nullable @PastOrPresent Instant occurredAt,
        @NotNull Instant dueAt,
        @NotNull @FreeText Personal reason,
        @NotNull @FreeText Personal customerTold,
        @Nullable @Acknowledged List<String> acknowledge)
        implements PlanningCommand {}
