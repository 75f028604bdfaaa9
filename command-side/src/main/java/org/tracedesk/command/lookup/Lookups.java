package org.tracedesk.command.lookup;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.command.AmendTicket;
import org.tracedesk.api.command.AssignTicket;
import org.tracedesk.api.command.EscalateTicket;
import org.tracedesk.api.command.InviteDepartment;
import org.tracedesk.api.command.LinkTicket;
import org.tracedesk.api.command.ResolveTicket;
import org.tracedesk.api.command.TicketCommand;
import org.tracedesk.api.command.UseStandardReply;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.api.value.Actor;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.command.dispatch.Lookup;
import org.tracedesk.command.dispatch.TicketGateway;
import org.tracedesk.command.knowledge.KnowledgeGateway;
import org.tracedesk.command.ticket.Request;
import org.tracedesk.edge.directory.Directory;
import org.tracedesk.edge.directory.Person;
import org.tracedesk.edge.json.ResolvedComponents;
import org.tracedesk.edge.problem.BodyFaults;

/** Looks up what each command needs; most need nothing. */
public final class Lookups implements Lookup {

    private final Directory directory;
    private final TicketGateway tickets;
    private final Wordings wordings;
    private final Assignees assignees;
    private final Contacts contacts;

    public Lookups(Directory directory, TicketGateway tickets, KnowledgeGateway knowledge, FairChoice choice) {
        this.directory = directory;
        this.tickets = tickets;
        this.wordings = new Wordings(knowledge);
        this.assignees = new Assignees(directory, choice);
        this.contacts = new Contacts(directory);
    }

    @Override
    public TicketCommand complete(TicketCommand command, Actor actor) {
        return switch (command) {
            case AssignTicket c -> assignees.lookUp(c, actor);
            case InviteDepartment c -> contacts.lookUp(c);
            case EscalateTicket c -> addressed(c);
            case LinkTicket c -> linked(c, actor);
            case UseStandardReply c -> wordings.lookUp(c, actor);
            case ResolveTicket c -> c.owner() == null ? c : owned(c, c.owner(), "owner");
            case AmendTicket c ->
                c.field() == TicketField.OWNER ? owned(c, c.value().single(), "value") : c;
            default -> command;
        };
    }

    /** Of a ticket that is not visible nobody learns even that it is there. */
    private LinkTicket linked(LinkTicket command, Actor actor) {
        try {
            tickets.probe(command.ticket(), Request.of(actor));
            return command;
        } catch (TicketRejected absent) {
            if (absent.rejection().reason() == Reason.TICKET_NOT_FOUND) {
                throw new BodyFaults(List.of(Fault.of("ticket", "UNKNOWN_TICKET")));
            }
            throw absent;
        }
    }

    private EscalateTicket addressed(EscalateTicket command) {
        if (command.person() == null) {
            return command;
        }
        Actor addressee = directory
                .find(command.person())
                .filter(Person::active)
                .map(Person::actor)
                .orElseThrow(() -> unknown("person"));
        return ResolvedComponents.fill(command, Map.of("addressee", addressee));
    }

    private static BodyFaults unknown(String field) {
        return new BodyFaults(List.of(Fault.of(field, "UNKNOWN_PERSON")));
    }

    private TicketCommand owned(TicketCommand command, @Nullable String owner, String field) {
        if (owner == null || directory.find(owner).isEmpty()) {
            throw unknown(field);
        }
        return command;
    }
}
