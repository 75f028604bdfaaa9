package org.tracedesk.command.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tracedesk.api.command.AssignTicket;
import org.tracedesk.api.value.Actor;
import org.tracedesk.command.dispatch.TicketGateway;
import org.tracedesk.command.repeat.KnownTickets;
import org.tracedesk.command.ticket.Desk;
import org.tracedesk.command.ticket.Probed;
import org.tracedesk.command.ticket.Request;
import org.tracedesk.edge.directory.Department;
import org.tracedesk.edge.directory.Directory;
import org.tracedesk.model.form.Form;

/**
 * Who gets a ticket for which nobody is named: the contact person of its department (form 3, 唯一接口人), or whoever of the
 * department has the fewest open tickets, as the form says. In a second handling nobody who had it before.
 */
public final class FairChoice {

    private final Directory directory;
    private final TicketGateway tickets;
    private final KnownTickets known;
    private final Desk desk;

    public FairChoice(Directory directory, TicketGateway tickets, KnownTickets known, Desk desk) {
        this.directory = directory;
        this.tickets = tickets;
        this.known = known;
        this.desk = desk;
    }

    /** The login; empty if there is no department yet, or nobody in it who may have the ticket. */
    Optional<String> of(AssignTicket command, Actor actor) {
        Probed ticket = tickets.look(command.ticketId(), Request.of(actor));
        Form form = desk.form(ticket.form(), ticket.formVersion());
        String department = command.department() != null
                ? command.department()
                : form.categories().department(ticket.category()).orElse(null);
        if (department == null) {
            return Optional.empty();
        }
        List<String> people = new ArrayList<>(directory.members(department));
        people.removeAll(ticket.barred());
        String contact =
                directory.department(department).map(Department::contact).orElse(null);
        return !form.practice().fairChoice() && contact != null && people.contains(contact)
                ? Optional.of(contact)
                : known.leastLoaded(people);
    }
}
