package org.tracedesk.api.command;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.LinkKind;

/**
 * 关联: another ticket has to do with this one.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened, if not now
 * @param ticket id of the other ticket
 * @param kind what it is to this one
 */
public record LinkTicket(
        @Resolved @NotNull UUID ticketId,
        @Nullable @PastOrPresent Instant occurredAt,
        @NotNull UUID ticket,
        @NotNull LinkKind kind)
        implements LinkCommand {}
