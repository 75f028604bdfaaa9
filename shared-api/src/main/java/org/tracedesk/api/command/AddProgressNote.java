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
 * 进度: what was done, by whom and when (form 3, 处理过程记录).
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened, if not now
 * @param text what was done
 * @param acknowledge warnings that the sender has seen and stands by
 */
public record AddProgressNote(
        @Resolved @NotNull UUID ticketId,
        @Nullable @PastOrPresent Instant occurredAt,
        @NotNull @FreeText Personal text,
        @Nullable @Acknowledged List<String> acknowledge)
        implements ConversationCommand {}
