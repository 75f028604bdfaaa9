package org.tracedesk.model.closing;

import java.util.List;
import org.tracedesk.api.command.MarkExemplary;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.event.TicketMarkedExemplary;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.model.ticket.Situation;
import org.tracedesk.model.ticket.TicketLifecycle;
import org.tracedesk.model.ticket.TicketState;

/** 典型案例: the handling of this round is worth showing; a new round has to earn it anew. */
public final class Commending {

    private Commending() {}

    public static List<TicketEvent> decide(MarkExemplary c, TicketState ticket, Situation at) {
        TicketLifecycle.require(c, ticket);
        if (ticket.round().judgement().exemplary() != null) {
            String rule = "a round is marked exemplary once";
            throw TicketRejected.byRule(Reason.ALREADY_DONE, rule, ticket.status());
        }
        return List.of(new TicketMarkedExemplary(c.ticketId(), at.happened(c.occurredAt()), c.reason()));
    }
}
