package org.tracedesk.api.command;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.constraint.ShortText;
import org.tracedesk.api.value.Impact;
import org.tracedesk.api.value.Liability;
import org.tracedesk.api.value.Urgency;

/**
 * 分类: says what the ticket is about and how urgent it is.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened, if not now
 * @param category path in the form's category tree
 * @param priority code {@code P0}..{@code P3} or the form's word for it
 * @param impact with urgency, where the form computes the priority (form 5)
 * @param urgency with impact, where the form computes the priority (form 5)
 * @param liability who answers for it, once verified (form 4)
 */
public record ClassifyTicket(
        @Resolved @NotNull UUID ticketId,
        @Nullable @PastOrPresent Instant occurredAt,
        @NotNull @NotEmpty @Size(max = 10) List<@NotNull @ShortText String> category,
        @Nullable @ShortText String priority,
        @Nullable Impact impact,
        @Nullable Urgency urgency,
        @Nullable Liability liability)
        implements TriageCommand {}
