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
import org.tracedesk.api.value.Verdict;

/**
 * 审核: the supervisor's check of the record (form 1).
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened, if not now
 * @param verdict right, or put right
 * @param remark what was found
 * @param acknowledge warnings that the sender has seen and stands by
 */
public record ReviewTicket(
        @Resolved @NotNull UUID ticketId,
        @Nullable @PastOrPresent Instant occurredAt,
        @NotNull Verdict verdict,
        @Nullable @FreeText Personal remark,
        @Nullable @Acknowledged List<String> acknowledge)
        implements ClosingCommand {}
