package org.tracedesk.command.dispatch;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.tracedesk.api.command.TicketCommand;
import org.tracedesk.api.value.Actor;
import org.tracedesk.api.value.Recorded;
import org.tracedesk.command.ticket.Request;
import org.tracedesk.edge.json.JsonAnswers;
import org.tracedesk.edge.problem.BodyFaults;

/** The way of a command from HTTP to its ticket, and of the verdict back. */
public class Commands {

    private final TicketGateway tickets;
    private final Lookup lookup;
    private final JsonAnswers json;
    private final Function<byte[], String> digest;

    /** @param digest keyed digest, which tells a repeat from another command and gives nothing away */
    public Commands(TicketGateway tickets, Lookup lookup, JsonAnswers json, Function<byte[], String> digest) {
        this.tickets = tickets;
        this.lookup = lookup;
        this.json = json;
        this.digest = digest;
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
        return tickets.send(resolved, request((Record) sent, sender));
    }

    private static ResponseEntity<Accepted> accepted(Recorded recorded) {
        return ResponseEntity.ok()
                .eTag("\"" + recorded.version() + "\"")
                .body(new Accepted(recorded.id(), recorded.version(), recorded.n()));
    }

    /** Throws {@code TICKET_NOT_FOUND} if the ticket is not there or not visible. */
    public void requireVisible(UUID ticket, Actor actor) {
        tickets.probe(ticket, Request.of(actor));
    }

    /** What goes with a command: who sends it, under which key and condition. */
    public Request request(Record command, Sender sender) {
        return new Request(
                sender.actor(),
                sender.accountKey(),
                sender.idempotencyKey() == null ? null : fingerprint(command),
                sender.ifMatch(),
                null,
                null,
                null);
    }

    private String fingerprint(Record command) {
        String content =
                command.getClass().getSimpleName() + "\n" + json.mapper().writeValueAsString(command);
        return digest.apply(content.getBytes(StandardCharsets.UTF_8));
    }
}
