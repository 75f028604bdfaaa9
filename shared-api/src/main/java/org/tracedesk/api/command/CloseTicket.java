package org.tracedesk.api.command;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.constraint.FreeText;
import org.tracedesk.api.value.Personal;

/**
 * 关闭: the record is complete; sets the archive date.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened, if not now
 * @param remark 备注
 */
public record CloseTicket(
        @Resolved @NotNull UUID ticketId,
        @Nullable @PastOrPresent Instant occurredAt,
        @Nullable @FreeText Personal remark)
        implements ClosingCommand {}
