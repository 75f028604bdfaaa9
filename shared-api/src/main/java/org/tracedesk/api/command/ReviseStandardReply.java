package org.tracedesk.api.command;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.constraint.FreeText;
import org.tracedesk.api.constraint.ShortText;

/**
 * 更新话术: the wording changes, such as after a change of policy (form 1, 同步更新知识库).
 *
 * @param replyId the standard reply
 * @param occurredAt when it happened, if not now
 * @param category another path, if it belongs elsewhere now
 * @param title another question, if it answers that now
 * @param text the new wording
 * @param reason why
 */
public record ReviseStandardReply(
        @Resolved @NotNull UUID replyId,
        @Nullable @PastOrPresent Instant occurredAt,
        @Nullable @Size(min = 1, max = 10) List<@NotNull @ShortText String> category,
        @Nullable @ShortText String title,
        @NotNull @FreeText String text,
        @Nullable @FreeText String reason)
        implements KnowledgeCommand {}
