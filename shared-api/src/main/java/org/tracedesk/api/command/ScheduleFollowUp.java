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
 * 后续跟进: something is to be done later (form 2, 下一步行动; form 4, 设置跟进提醒).
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened, if not now
 * @param action the next action
 * @param dueAt when it is due
 * @param acknowledge warnings that the sender has seen and stands by
 */
public record ScheduleFollowUp(
        @Resolved @NotNull UUID ticketId,
        @Nullable @PastOrPresent Instant occurredAt,
        @NotNull @FreeText Personal action,
        @NotNull Instant dueAt,
        @Nullable @Acknowledged List<String> acknowledge)
        implements PlanningCommand {}
