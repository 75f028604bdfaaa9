package org.tracedesk.command.dispatch;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.tracedesk.api.command.TicketCommand;
import org.tracedesk.api.value.Actor;
import org.tracedesk.api.value.Recorded;
import org.tracedesk.command.ticket.Probed;
import org.tracedesk.command.ticket.Request;
import org.tracedesk.edge.problem.BodyFaults;

/** The way of a command from HTTP to its ticket, and of the verdict back. */
public class Commands {

    private final TicketGateway tickets;
    private final Lookup lookup;

    public Commands(TicketGateway tickets, Lookup lookup) {
        this.tickets = tickets;
        this.lookup = lookup;
    }

    /** Sends a command; 200 with the ticket's version as ETag. */
    public ResponseEntity<Accepted> send(TicketCommand command, Sender sender) {
        try {
            return accepted(send(command, lookup.complete(command, sender.actor()), sender));
        } catch (BodyFaults faults) {
            // To whom the ticket is not visible, it is not there.
            requireVisible(command.ticketId(), sender.actor());
            throw faults;
        }
    }

    /**
     * Sends a command whose resolved components were filled in; the fingerprint is that of what was sent.
     *
     * @param sent as it was read from the body
     * @param resolved as it goes to the ticket
     */
    public Recorded send(TicketCommand sent, TicketCommand resolved, Sender sender) {
        return tickets.send(sent, resolved, request(sender));
    }

    private static ResponseEntity<Accepted> accepted(Recorded recorded) {
        return ResponseEntity.ok()
                .eTag("\"" + recorded.version() + "\"")
                .body(new Accepted(recorded.id(), recorded.version(), recorded.n()));
    }

    /** Throws {@code TICKET_NOT_FOUND} if the ticket is not there or not visible. */
    public void requireVisible(UUID ticket, Actor actor) {
        look(ticket, actor);
    }

    /**
     * A ticket with its sealed fields.
     *
     * @throws TicketRejected {@code TICKET_NOT_FOUND} if it is not there or not visible
     */
    public Probed look(UUID ticket, Actor actor) {
        return tickets.look(ticket, Request.of(actor));
    }

    private static Request request(Sender sender) {
        return new Request(sender.actor(), sender.accountKey(), null, sender.ifMatch(), null, null, null);
    }
}
