package org.tracedesk.api.value;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.tracedesk.api.constraint.FreeText;

/**
 * What happens next when a ticket is not settled (form 1: 未解决需注明后续处理方案).
 *
 * @param action the next action
 * @param dueAt when it is due
 */
public record FollowUpPlan(
        @NotNull @FreeText Personal action, @NotNull Instant dueAt) {}
