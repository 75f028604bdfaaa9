package org.tracedesk.model.planning;

import java.time.Instant;
import java.util.List;
import org.tracedesk.api.command.ExtendDeadline;
import org.tracedesk.api.event.DeadlineExtended;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.model.ticket.Situation;
import org.tracedesk.model.ticket.TicketLifecycle;
import org.tracedesk.model.ticket.TicketState;

/** 延期: a later time, with its reason, and the customer knows. */
public final class Extending {

    private Extending() {}

    public static List<TicketEvent> decide(ExtendDeadline c, TicketState ticket, Situation at) {
        TicketLifecycle.require(c, ticket);
        Instant due = ticket.dueAt();
        if (due != null && !c.dueAt().isAfter(due)) {
            String rule = "an extension is later than the present due time; assigning may bring it forward";
            throw TicketRejected.byRule(Reason.NOT_LATER, rule, ticket.status());
        }
        return List.of(new DeadlineExtended(
                c.ticketId(), at.happened(c.occurredAt()), due, c.dueAt(), c.reason(), c.customerTold()));
    }
}
