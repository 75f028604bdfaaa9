package org.tracedesk.model.collaboration;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.command.AnswerEscalation;
import org.tracedesk.api.command.EscalateTicket;
import org.tracedesk.api.event.EscalationAnswered;
import org.tracedesk.api.event.TicketEscalated;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.api.value.Actor;
import org.tracedesk.api.value.Role;
import org.tracedesk.model.ticket.Authority;
import org.tracedesk.model.ticket.Escalation;
import org.tracedesk.model.ticket.PartRules;
import org.tracedesk.model.ticket.Situation;
import org.tracedesk.model.ticket.TicketLifecycle;
import org.tracedesk.model.ticket.TicketState;
import org.tracedesk.model.ticket.Visibility;

/** 上报: a question goes up, and the answer says how much may be given. */
public final class Escalating {

    private static final Set<Role> ANSWERING = EnumSet.of(Role.AGENT, Role.HANDLER, Role.SUPERVISOR);

    private Escalating() {}

    public static List<TicketEvent> decide(EscalateTicket c, TicketState ticket, Situation at) {
        requireAbleToAnswer(c.addressee(), ticket);
        TicketLifecycle.require(c, ticket);
        int n = PartRules.next(ticket.parts().escalations(), ticket);
        return List.of(new TicketEscalated(
                c.ticketId(),
                at.happened(c.occurredAt()),
                n,
                c.level(),
                c.person(),
                c.cause(),
                c.reason(),
                c.answerBy()));
    }

    public static List<TicketEvent> decide(AnswerEscalation c, TicketState ticket, Situation at) {
        Escalation asked = PartRules.find(ticket.parts().escalations(), Escalation::n, c.n());
        TicketLifecycle.require(c, ticket);
        PartRules.requireOpen(asked, one -> one.answeredAt() != null, ticket);
        requireAsked(asked, ticket, at.actor());
        Authority.requireToApprove(c.approvedAmount(), ticket, at);
        return List.of(new EscalationAnswered(
                c.ticketId(), at.happened(c.occurredAt()), c.n(), at.actor().login(), c.text(), c.approvedAmount()));
    }

    /** Whoever is asked has to see the ticket, or nobody but a supervisor could answer after all. */
    private static void requireAbleToAnswer(@Nullable Actor person, TicketState ticket) {
        if (person != null && !(person.hasAny(ANSWERING) && Visibility.sees(person, ticket))) {
            throw TicketRejected.input(Fault.of("person", "CANNOT_ANSWER"));
        }
    }

    private static void requireAsked(Escalation asked, TicketState ticket, Actor actor) {
        if (!actor.login().equals(asked.person()) && !actor.roles().contains(Role.SUPERVISOR)) {
            String rule = "an escalation is answered by who was asked, or by a supervisor";
            throw TicketRejected.byRule(Reason.NOT_ASKED, rule, ticket.status());
        }
    }
}
