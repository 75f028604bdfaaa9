package org.tracedesk.model.collaboration;

import java.util.List;
import org.tracedesk.api.command.CompleteCollaboration;
import org.tracedesk.api.command.InviteDepartment;
import org.tracedesk.api.event.CollaborationCompleted;
import org.tracedesk.api.event.DepartmentInvited;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.model.ticket.Collaboration;
import org.tracedesk.model.ticket.PartRules;
import org.tracedesk.model.ticket.Situation;
import org.tracedesk.model.ticket.TicketLifecycle;
import org.tracedesk.model.ticket.TicketState;

/** 协作: another department is asked through one person of it, and sees the ticket from then on. */
public final class Collaborating {

    private Collaborating() {}

    public static List<TicketEvent> decide(InviteDepartment c, TicketState ticket, Situation at) {
        if (c.contact() == null) {
            throw TicketRejected.input(Fault.of("contact", "REQUIRED"));
        }
        TicketLifecycle.require(c, ticket);
        int n = PartRules.next(ticket.parts().collaborations(), ticket);
        return List.of(new DepartmentInvited(
                c.ticketId(), at.happened(c.occurredAt()), n, c.department(), c.contact(), c.need()));
    }

    public static List<TicketEvent> decide(CompleteCollaboration c, TicketState ticket, Situation at) {
        Collaboration asked = PartRules.find(ticket.parts().collaborations(), Collaboration::n, c.n());
        TicketLifecycle.require(c, ticket);
        PartRules.requireOpen(asked, one -> one.completedAt() != null, ticket);
        return List.of(new CollaborationCompleted(c.ticketId(), at.happened(c.occurredAt()), c.n(), c.result()));
    }
}
