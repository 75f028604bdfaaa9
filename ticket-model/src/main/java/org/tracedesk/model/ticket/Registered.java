package org.tracedesk.model.ticket;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What never changes after a ticket was opened.
 *
 * @param id the ticket
 * @param number its number
 * @param form id of its form
 * @param formVersion version of its form
 * @param recorder login of who recorded it
 * @param customerNumber the customer's number, if it has one
 * @param late whether it was entered later than the form allows
 */
public record Registered(
        UUID id,
        String number,
        String form,
        int formVersion,
        String recorder,
        @Nullable String customerNumber,
        boolean late) {}
