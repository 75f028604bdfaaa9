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
 * 跟进完成: what was to be done later is done.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened, if not now
 * @param n number of the follow-up in its ticket
 * @param result what came of it
 * @param acknowledge warnings that the sender has seen and stands by
 */
public record CompleteFollowUp(
        @Resolved @NotNull UUID ticketId,
        @Nullable @PastOrPresent Instant occurredAt,
        @Resolved @NotNull Integer n,
        @NotNull @FreeText Personal result,
        @Nullable @Acknowledged List<String> acknowledge)
        implements PlanningCommand {}
