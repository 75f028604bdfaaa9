package org.tracedesk.model.resolution;

import static org.tracedesk.api.value.TicketField.Body.RESOLVE;

import java.util.ArrayList;
import java.util.List;
import org.tracedesk.api.command.ResolveTicket;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.event.TicketResolved;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.api.value.Outcome;
import org.tracedesk.api.value.TicketStatus;
import org.tracedesk.model.form.RequiredFields;
import org.tracedesk.model.form.Stage;
import org.tracedesk.model.ticket.Authority;
import org.tracedesk.model.ticket.FormerOwners;
import org.tracedesk.model.ticket.RecordedFields;
import org.tracedesk.model.ticket.Situation;
import org.tracedesk.model.ticket.TicketLifecycle;
import org.tracedesk.model.ticket.TicketState;

/** 解决: what was done, and what came of it; unless solved, a plan says what follows. */
public final class Resolution {

    private Resolution() {}

    public static List<TicketEvent> decide(ResolveTicket c, TicketState ticket, Situation at) {
        TicketResolved resolved = resolved(c, ticket, at);
        if (alreadySo(c, resolved, ticket)) {
            return List.of();
        }
        requireComplete(resolved, at);
        TicketLifecycle.require(c, ticket);
        FormerOwners.refuse(at.actor().login(), ticket);
        FormerOwners.refuse(resolved.owner(), ticket);
        if (c.compensation() != null) {
            Authority.requireToGive(c.compensation().amount(), c.compensation().currency(), ticket, at);
        }
        return List.of(resolved);
    }

    private static TicketResolved resolved(ResolveTicket c, TicketState ticket, Situation at) {
        String responsible = ticket.round().responsibility().person();
        String owner = c.owner() != null
                ? c.owner()
                : responsible != null ? responsible : at.actor().login();
        return new TicketResolved(
                c.ticketId(),
                at.happened(c.occurredAt()),
                c.solution(),
                c.executedAt(),
                owner,
                c.outcome(),
                c.followUpPlan(),
                c.compensation(),
                c.cause(),
                c.important(),
                c.customerReaction(),
                c.remark());
    }

    private static boolean alreadySo(ResolveTicket c, TicketResolved resolved, TicketState ticket) {
        return ticket.status() == TicketStatus.RESOLVED
                && c.outcome() == ticket.round().progress().outcome()
                && (onlyOutcome(c) || RecordedFields.of(resolved).equals(ticket.fieldsOf(RESOLVE)));
    }

    private static boolean onlyOutcome(ResolveTicket c) {
        return c.equals(new ResolveTicket(
                c.ticketId(),
                c.occurredAt(),
                null,
                null,
                null,
                c.outcome(),
                null,
                null,
                null,
                null,
                null,
                null,
                c.acknowledge()));
    }

    private static void requireComplete(TicketResolved resolved, Situation at) {
        List<Fault> faults = new ArrayList<>();
        if (resolved.outcome() != Outcome.SOLVED && resolved.followUpPlan() == null) {
            faults.add(Fault.of("followUpPlan", "REQUIRED"));
        }
        faults.addAll(RequiredFields.missing(at.form(), Stage.RESOLVING, RecordedFields.of(resolved)));
        if (!faults.isEmpty()) {
            throw TicketRejected.input(faults.toArray(Fault[]::new));
        }
    }
}
