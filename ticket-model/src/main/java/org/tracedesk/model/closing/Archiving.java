package org.tracedesk.model.closing;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.tracedesk.api.command.ArchiveTicket;
import org.tracedesk.api.event.TicketArchived;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.api.value.Review;
import org.tracedesk.model.ticket.Situation;
import org.tracedesk.model.ticket.TicketLifecycle;
import org.tracedesk.model.ticket.TicketState;

/** 归档: kept by date of contact and category, read-only from now on. */
public final class Archiving {

    private static final String UNCLASSIFIED = "未分类";

    private Archiving() {}

    public static List<TicketEvent> decide(ArchiveTicket c, TicketState ticket, Situation at) {
        if (ticket.archived()) {
            return List.of();
        }
        TicketLifecycle.require(c, ticket);
        if (at.form().reviewedBeforeArchive() && ticket.round().judgement().review() == Review.NONE) {
            String rule = "this form is reviewed before it is archived";
            throw TicketRejected.byRule(Reason.NOT_REVIEWED, rule, ticket.status());
        }
        return List.of(new TicketArchived(c.ticketId(), at.happened(c.occurredAt()), key(ticket, at), c.remark()));
    }

    private static String key(TicketState ticket, Situation at) {
        String day = at.dateOf(ticket.contactAt()).format(DateTimeFormatter.BASIC_ISO_DATE);
        String category = ticket.category().isEmpty() ? UNCLASSIFIED : String.join("-", ticket.category());
        return day + "-" + category;
    }
}
