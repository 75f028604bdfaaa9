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
 * 查看完整信息: shows the customer and the texts of a ticket unmasked, once; the look is recorded.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened, if not now
 * @param reason what for
 * @param acknowledge warnings that the sender has seen and stands by
 */
public record RevealCustomer(
        @Resolved @NotNull UUID ticketId,
        @Nullable @PastOrPresent Instant occurredAt,
        @NotNull @FreeText Personal reason,
        @Nullable @Acknowledged List<String> acknowledge)
        implements PrivacyCommand {}
