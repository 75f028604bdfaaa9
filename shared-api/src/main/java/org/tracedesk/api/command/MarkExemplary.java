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
 * 典型案例: worth showing to newcomers (form 1, 新人培训).
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened, if not now
 * @param reason what is good about it
 * @param acknowledge warnings that the sender has seen and stands by
 */
public record MarkExemplary(
        @Resolved @NotNull UUID ticketId,
        @Nullable @PastOrPresent Instant occurredAt,
        @NotNull @FreeText Personal reason,
        @Nullable @Acknowledged List<String> acknowledge)
        implements ClosingCommand {}
