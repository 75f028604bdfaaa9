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
 * 归档: the record becomes read-only.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened, if not now
 * @param remark 备注
 * @param acknowledge warnings that the sender has seen and stands by
 */
public record ArchiveTicket(
        @Resolved @NotNull UUID ticketId,
        @Nullable @PastOrPresent Instant occurredAt,
        @Nullable @FreeText Personal remark,
        @Nullable @Acknowledged List<String> acknowledge)
        implements ClosingCommand {}
