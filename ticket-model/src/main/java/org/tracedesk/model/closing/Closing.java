package org.tracedesk.model.closing;

import java.time.Instant;
import java.util.List;
import org.tracedesk.api.command.CloseTicket;
import org.tracedesk.api.event.TicketClosed;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.value.TicketStatus;
import org.tracedesk.model.ticket.Situation;
import org.tracedesk.model.ticket.TicketLifecycle;
import org.tracedesk.model.ticket.TicketState;

/** 关闭: the record is complete; the day of closing is its 归档日期 (form 3). */
public final class Closing {

    private Closing() {}

    public static List<TicketEvent> decide(CloseTicket c, TicketState ticket, Situation at) {
        if (ticket.status() == TicketStatus.CLOSED) {
            return List.of();
        }
        TicketLifecycle.require(c, ticket);
        Completeness.require(ticket, at.form());
        Instant closedAt = at.happened(c.occurredAt());
        return List.of(new TicketClosed(c.ticketId(), closedAt, at.dateOf(closedAt), c.remark()));
    }
}
