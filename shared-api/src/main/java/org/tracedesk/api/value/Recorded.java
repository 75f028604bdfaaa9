package org.tracedesk.api.value;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answer to an accepted command.
 *
 * @param id the ticket
 * @param version sequence number of the ticket's last event, 0 for the first
 * @param status where the ticket stands now
 * @param number the ticket's number
 * @param customerNumber the customer's number, if the ticket has one
 * @param effect what the command did
 * @param n number of the thing that it made in the ticket; null unless it made a numbered one
 */
public record Recorded(
        UUID id,
        long version,
        TicketStatus status,
        String number,
        @Nullable String customerNumber,
        Effect effect,
        @Nullable Integer n) {}
