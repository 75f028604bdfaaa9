package org.tracedesk.model.closing;

import java.util.List;
import org.tracedesk.api.command.ReviewTicket;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.event.TicketReviewed;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.api.value.Verdict;
import org.tracedesk.model.ticket.Situation;
import org.tracedesk.model.ticket.TicketLifecycle;
import org.tracedesk.model.ticket.TicketState;

/** 审核: a second pair of eyes; CORRECTED says that these eyes have put something right. */
public final class Reviewing {

    private Reviewing() {}

    public static List<TicketEvent> decide(ReviewTicket c, TicketState ticket, Situation at) {
        TicketLifecycle.require(c, ticket);
        String reviewer = at.actor().login();
        if (reviewer.equals(ticket.registered().recorder())) {
            String rule = "the recorder of a ticket does not review it";
            throw TicketRejected.byRule(Reason.SAME_PERSON, rule, ticket.status());
        }
        if (c.verdict() == Verdict.CORRECTED
                && !ticket.round().judgement().amenders().contains(reviewer)) {
            String rule = "CORRECTED needs an amendment by the reviewer in this round";
            throw TicketRejected.byRule(Reason.NOTHING_CORRECTED, rule, ticket.status());
        }
        return List.of(new TicketReviewed(c.ticketId(), at.happened(c.occurredAt()), c.verdict(), c.remark()));
    }
}
