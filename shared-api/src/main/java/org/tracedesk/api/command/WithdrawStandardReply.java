package org.tracedesk.api.command;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.constraint.FreeText;

/**
 * 停用: the wording is not to be used any more.
 *
 * @param replyId the standard reply
 * @param occurredAt when it happened, if not now
 * @param reason why
 */
public record WithdrawStandardReply(
        @Resolved @NotNull UUID replyId,
        @Nullable @PastOrPresent Instant occurredAt,
        @Nullable @FreeText String reason) implements KnowledgeCommand {}
