package org.tracedesk.model.planning;

import java.util.List;
import org.tracedesk.api.command.CompleteFollowUp;
import org.tracedesk.api.command.ScheduleFollowUp;
import org.tracedesk.api.event.FollowUpCompleted;
import org.tracedesk.api.event.FollowUpScheduled;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.model.ticket.FollowUp;
import org.tracedesk.model.ticket.PartRules;
import org.tracedesk.model.ticket.Situation;
import org.tracedesk.model.ticket.TicketLifecycle;
import org.tracedesk.model.ticket.TicketState;

/** 跟进: what is to be done later, and that it was done. */
public final class FollowingUp {

    private FollowingUp() {}

    public static List<TicketEvent> decide(ScheduleFollowUp c, TicketState ticket, Situation at) {
        TicketLifecycle.require(c, ticket);
        int n = PartRules.next(ticket.parts().followUps(), ticket);
        return List.of(new FollowUpScheduled(c.ticketId(), at.happened(c.occurredAt()), n, c.action(), c.dueAt()));
    }

    public static List<TicketEvent> decide(CompleteFollowUp c, TicketState ticket, Situation at) {
        FollowUp planned = PartRules.find(ticket.parts().followUps(), FollowUp::n, c.n());
        TicketLifecycle.require(c, ticket);
        PartRules.requireOpen(planned, one -> one.completedAt() != null, ticket);
        return List.of(new FollowUpCompleted(c.ticketId(), at.happened(c.occurredAt()), c.n(), c.result()));
    }
}
