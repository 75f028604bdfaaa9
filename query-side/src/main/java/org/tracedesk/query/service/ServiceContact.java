package org.tracedesk.query.service;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.model.ticket.TicketState;

/** A ticket by its contact; its components are the columns of its table. */
record ServiceContact(
        UUID ticketId,
        Instant contactAt,
        String month,
        String form,
        String categoryFirst,
        String categoryPath,
        boolean standardReply,
        boolean hasCause) {

    /** @param standardReply whether the customer was answered by a standard reply meanwhile */
    static ServiceContact of(TicketState ticket, boolean standardReply, ZoneId zone) {
        List<String> category = ticket.category();
        return new ServiceContact(
                ticket.registered().id(),
                ticket.contactAt(),
                YearMonth.from(ticket.contactAt().atZone(zone)).toString(),
                ticket.registered().form(),
                category.isEmpty() ? "" : category.getFirst(),
                String.join("-", category),
                standardReply,
                ticket.personal(TicketField.CAUSE) != null);
    }
}
