package org.tracedesk.query.filter;

import java.util.UUID;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;

/** The id of a ticket in a path. */
public final class TicketId {

    private TicketId() {}

    /** What is no id of a ticket is the id of no ticket: {@code TICKET_NOT_FOUND}. */
    public static UUID of(String text) {
        try {
            UUID uuid = UUID.fromString(text);
            if (uuid.toString().equalsIgnoreCase(text)) {
                return uuid;
            }
        } catch (IllegalArgumentException notOne) {
            throw new TicketRejected(Reason.TICKET_NOT_FOUND);
        }
        throw new TicketRejected(Reason.TICKET_NOT_FOUND);
    }
}
