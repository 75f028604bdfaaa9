package org.tracedesk.api.command;

import jakarta.validation.constraints.NotEmpty;
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
 * 标准回复: a wording that the departments agreed on for one kind of question (form 1, 制定标准回复模板).
 *
 * @param replyId the standard reply
 * @param occurredAt when it happened, if not now
 * @param category path in the category tree of any form, down to any level
 * @param title the question it answers
 * @param text the wording
 */
public record AddStandardReply(
        @Resolved @NotNull UUID replyId,
        @Nullable @PastOrPresent Instant occurredAt,
        @NotNull @NotEmpty @Size(max = 10) List<@NotNull @ShortText String> category,
        @NotNull @ShortText String title,
        @NotNull @FreeText String text)
        implements KnowledgeCommand {}
