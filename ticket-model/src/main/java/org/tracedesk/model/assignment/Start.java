package org.tracedesk.model.assignment;

import java.util.List;
import org.tracedesk.api.command.StartWork;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.event.WorkStarted;
import org.tracedesk.api.value.TicketStatus;
import org.tracedesk.model.ticket.FormerOwners;
import org.tracedesk.model.ticket.Situation;
import org.tracedesk.model.ticket.TicketLifecycle;
import org.tracedesk.model.ticket.TicketState;

/** 受理: somebody begins; unassigned, that person is responsible. */
public final class Start {

    private Start() {}

    public static List<TicketEvent> decide(StartWork c, TicketState ticket, Situation at) {
        if (ticket.status() == TicketStatus.IN_PROGRESS) {
            return List.of();
        }
        TicketLifecycle.require(c, ticket);
        FormerOwners.refuse(at.actor().login(), ticket);
        return List.of(new WorkStarted(
                c.ticketId(), at.happened(c.occurredAt()), at.actor().login()));
    }
}
