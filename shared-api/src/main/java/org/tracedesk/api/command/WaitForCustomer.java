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
 * 待客户配合: the work waits for something from the customer.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened, if not now
 * @param needed what is needed
 * @param acknowledge warnings that the sender has seen and stands by
 */
public record WaitForCustomer(
        @Resolved @NotNull UUID ticketId,
        @Nullable @PastOrPresent Instant occurredAt,
        @NotNull @FreeText Personal needed,
        @Nullable @Acknowledged List<String> acknowledge)
        implements ConversationCommand {}
