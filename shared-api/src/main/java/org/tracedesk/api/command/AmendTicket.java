package org.tracedesk.api.command;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.constraint.Acknowledged;
import org.tracedesk.api.constraint.FreeText;
import org.tracedesk.api.value.FieldValue;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.TicketField;

/**
 * 更正: puts a recorded field right; the old value is kept in the history.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened, if not now
 * @param field which field
 * @param value the right value, of the field's kind
 * @param reason why
 * @param acknowledge warnings that the sender has seen and stands by
 */
public record AmendTicket(
        @Resolved @NotNull UUID ticketId,
        @Nullable @PastOrPresent Instant occurredAt,
        @NotNull TicketField field,
        @NotNull FieldValue value,
        @NotNull @FreeText Personal reason,
        @Nullable @Acknowledged List<String> acknowledge)
        implements IntakeCommand {}
