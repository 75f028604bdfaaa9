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
 * 取消关联: the other ticket has nothing to do with this one after all.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened, if not now
 * @param other id of the other ticket
 * @param reason why
 * @param acknowledge warnings that the sender has seen and stands by
 */
public record UnlinkTicket(
        @Resolved @NotNull UUID ticketId,
        @Nullable @PastOrPresent Instant occurredAt,
        @Resolved @NotNull UUID other,
        @NotNull @FreeText Personal reason,
        @Nullable @Acknowledged List<String> acknowledge)
        implements LinkCommand {}
