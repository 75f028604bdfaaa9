package org.tracedesk.command.privacy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ticket unmasked; what was erased reads {@code [erased]}.
 *
 * @param id the ticket
 * @param version its version after the look
 * @param customer the customer, if there is one
 * @param texts every other personal field by its path
 * @param notes every text that is no field: progress notes, what the customer answered, reasons; oldest first
 */
record Revealed(UUID id, long version, Customer customer, Map<String, String> texts, List<Note> notes) {

    /**
     * The customer as given on this ticket.
     *
     * @param number {@code C} + date + serial
     */
    record Customer(
            @Nullable String number,
            @Nullable String name,
            @Nullable String contact,
            @Nullable String memberId) {}

    /**
     * One note.
     *
     * @param version of the ticket when it was recorded
     * @param what which text of the act, such as {@code reason}
     */
    record Note(long version, String what, String text) {}
}
