package org.tracedesk.api.command;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.constraint.Acknowledged;
import org.tracedesk.api.constraint.FreeText;
import org.tracedesk.api.value.Channel;
import org.tracedesk.api.value.Personal;

/**
 * 反馈客户: the result was told to the customer.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened, if not now
 * @param channel the way it was told
 * @param text what was said
 * @param customerReaction what the customer said to it
 * @param acknowledge warnings that the sender has seen and stands by
 */
public record InformCustomer(
        @Resolved @NotNull UUID ticketId,
        @Nullable @PastOrPresent Instant occurredAt,
        @NotNull Channel channel,
        @NotNull @FreeText Personal text,
        @Nullable @FreeText Personal customerReaction,
        @Nullable @Acknowledged List<String> acknowledge)
        implements ConversationCommand {}
