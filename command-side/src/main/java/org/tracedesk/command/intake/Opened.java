package org.tracedesk.command.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tracedesk.command.repeat.EarlierTicket;

/**
 * The answer to an opening.
 *
 * @param id the new ticket
 * @param number its number
 * @param version 0: the sequence number of its first event
 * @param customer the customer, if it has one
 * @param repeats earlier contacts that this one repeats, newest first
 */
record Opened(
        UUID id, String number, long version, @Nullable Customer customer, List<EarlierTicket> repeats) {

    /**
     * The customer of a ticket.
     *
     * @param number {@code C} + date + serial
     */
    record Customer(String number) {}
}
