package org.tracedesk.command.repeat;

import java.time.Instant;
import java.util.List;
import org.tracedesk.api.value.TicketStatus;
import org.tracedesk.command.ticket.Probed;

/**
 * An earlier contact, with no more of it than everybody may know who answers the customer.
 *
 * @param number the ticket's number
 * @param occurredAt begin of the contact
 * @param category its category path; empty until classified
 * @param status where it stands
 * @param informed whether the customer was told the result
 */
public record EarlierTicket(
        String number, Instant occurredAt, List<String> category, TicketStatus status, boolean informed) {

    static EarlierTicket of(Probed ticket) {
        return new EarlierTicket(
                ticket.recorded().number(),
                ticket.contactAt(),
                ticket.category(),
                ticket.recorded().status(),
                ticket.informed());
    }
}
