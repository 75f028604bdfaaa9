package org.tracedesk.model.privacy;

import java.util.List;
import org.tracedesk.api.command.RevealCustomer;
import org.tracedesk.api.event.CustomerRevealed;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.api.value.Actor;
import org.tracedesk.api.value.Role;
import org.tracedesk.model.ticket.Situation;
import org.tracedesk.model.ticket.TicketLifecycle;
import org.tracedesk.model.ticket.TicketState;

/** 查看完整信息: who may look at what is masked, each time with a reason. */
public final class Revealing {

    private Revealing() {}

    public static List<TicketEvent> decide(RevealCustomer c, TicketState ticket, Situation at) {
        TicketLifecycle.require(c, ticket);
        Actor actor = at.actor();
        if (!maySee(actor, ticket)) {
            String rule = "a supervisor, the responsible person, or the recorder until the result is told";
            throw TicketRejected.byRule(Reason.REVEAL_NOT_ALLOWED, rule, ticket.status());
        }
        return List.of(new CustomerRevealed(c.ticketId(), at.happened(c.occurredAt()), actor.login(), c.reason()));
    }

    /** Whether somebody may see unmasked what he sees. */
    public static boolean maySee(Actor actor, TicketState ticket) {
        boolean untold = ticket.round().progress().informedAt() == null;
        return actor.roles().contains(Role.SUPERVISOR)
                || actor.login().equals(ticket.round().responsibility().person())
                || untold && actor.login().equals(ticket.registered().recorder());
    }
}
