package org.tracedesk.api.command;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.constraint.Acknowledged;
import org.tracedesk.api.constraint.FreeText;
import org.tracedesk.api.value.Personal;

/**
 * 标准回复: the customer was answered by a standard reply (form 1, 直接引用或微调预设的标准话术).
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened, if not now
 * @param standardText wording of the revision, looked up by the desk
 * @param reply id of the standard reply
 * @param revision its revision, from 1
 * @param text what was said, where it was adjusted
 * @param reason why it was adjusted
 * @param customerReaction what the customer said to it
 * @param acknowledge warnings that the sender has seen and stands by
 */
public record UseStandardReply(
        @Resolved @NotNull UUID ticketId,
        @Nullable @PastOrPresent Instant occurredAt,
        @Resolved @Nullable String standardText,
        @NotNull UUID reply,
        @NotNull @Positive Integer revision,
        @Nullable @FreeText Personal text,
        @Nullable @FreeText Personal reason,
        @Nullable @FreeText Personal customerReaction,
        @Nullable @Acknowledged List<String> acknowledge)
        implements ConversationCommand {}
