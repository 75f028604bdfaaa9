package org.tracedesk.model.resolution;

import java.util.List;
import org.tracedesk.api.command.ReopenTicket;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.event.TicketReopened;
import org.tracedesk.model.ticket.Situation;
import org.tracedesk.model.ticket.TicketLifecycle;
import org.tracedesk.model.ticket.TicketState;

/** 重开: a new round, with the category and department of the last and nobody responsible. */
public final class Reopening {

    private Reopening() {}

    public static List<TicketEvent> decide(ReopenTicket c, TicketState ticket, Situation at) {
        TicketLifecycle.require(c, ticket);
        int next = ticket.round().n() + 1;
        return List.of(new TicketReopened(c.ticketId(), at.happened(c.occurredAt()), next, c.reason()));
    }
}
