package org.tracedesk.api.command;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 受理: the response to the customer begins.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened, if not now
 */
public record StartWork(
        @Resolved @NotNull UUID ticketId,
        @Nullable @PastOrPresent Instant occurredAt) implements AssignmentCommand {}
