package org.tracedesk.command.dispatch;

import java.util.UUID;
import org.tracedesk.api.command.OpenTicket;
import org.tracedesk.api.command.TicketCommand;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.api.value.Effect;
import org.tracedesk.api.value.Recorded;
import org.tracedesk.command.ticket.Desk;
import org.tracedesk.command.ticket.Obstacle;
import org.tracedesk.command.ticket.ProbeTicket;
import org.tracedesk.command.ticket.Probed;
import org.tracedesk.command.ticket.Request;
import org.tracedesk.edge.json.JsonAnswers;
import org.tracedesk.ledger.personal.Vault;
import org.tracedesk.ledger.raw.RawLedger;

/** The way of a command to its ticket: its texts are checked, it is sealed, sent, and recorded once. */
public class TicketGateway {

    private final Delivery delivery;
    private final CommandFigures figures;
    private final EarlierAnswers earlier;
    private final TicketContent content;
    private final Sealing sealing;

    public TicketGateway(
            Delivery delivery, CommandFigures figures, RawLedger ledger, Desk desk, Vault vault, JsonAnswers json) {
        this.delivery = delivery;
        this.figures = figures;
        earlier = new EarlierAnswers(ledger);
        content = new TicketContent(desk, (ticket, request) -> delivery.send(new ProbeTicket(ticket), request));
        sealing = new Sealing(vault, json);
    }

    /** Sends a command that needed nothing to be looked up. */
    public Recorded send(TicketCommand command, Request request) {
        return send(command, command, request);
    }

    /**
     * Records what is commanded, unless it is already so or a repeat. The texts of an opening have been checked when it
     * got its number; those of any other command are checked here, while they can still be read.
     *
     * @param sent as it was read from the body
     * @param resolved the same with what the desk looked up for it
     * @throws TicketRejected if the ticket refuses, is not there, or is not visible to the actor, or for what a text
     *     holds
     */
    public Recorded send(TicketCommand sent, TicketCommand resolved, Request request) {
        return figures.observed(
                resolved,
                resolved.ticketId(),
                answer -> answer.effect().name(),
                () -> checked(sent, resolved, request));
    }

    private Recorded checked(TicketCommand sent, TicketCommand resolved, Request request) {
        if (resolved instanceof OpenTicket opening) {
            String customer = opening.registration() == null
                    ? null
                    : opening.registration().customerNumber();
            Recorded opened = recorded(sealing.seal(sent, resolved, request, () -> customer));
            if (opened.effect() == Effect.RECORDED) {
                content.opened(opening);
            }
            return opened;
        }
        Request standing = request.acknowledging(content.acknowledged(resolved, request));
        return recorded(sealing.seal(sent, resolved, standing, () -> content.customer(resolved.ticketId(), request)));
    }

    private Recorded recorded(Sealing.Sealed sealed) {
        TicketCommand command = sealed.command();
        try {
            return delivery.send(command, sealed.request());
        } catch (Hindered before) {
            return before.obstacle() == Obstacle.KEY_KNOWN
                    ? longAgo(command.ticketId(), sealed.request())
                    : probe(command.ticketId(), sealed.request());
        }
    }

    /**
     * How a ticket stands, or how it answered a repeated opening.
     *
     * @throws TicketRejected if the ticket is not there, or not visible to the actor
     */
    public Recorded probe(UUID ticket, Request request) {
        return look(ticket, request).recorded();
    }

    /** A ticket with its sealed fields, as it stands now; thrown is the same as by {@link #probe}. */
    public Probed look(UUID ticket, Request request) {
        return delivery.send(new ProbeTicket(ticket), request);
    }

    /** The key was used before the commands that the ticket remembers. */
    private Recorded longAgo(UUID ticket, Request request) {
        Recorded now = probe(ticket, Request.of(request.actor()));
        return earlier.of(ticket, request)
                .map(answer -> new Recorded(
                        now.id(),
                        answer.version(),
                        now.status(),
                        now.number(),
                        now.customerNumber(),
                        Effect.REPEATED,
                        answer.n()))
                .orElseThrow(() -> new TicketRejected(Reason.IDEMPOTENCY_KEY_REUSED));
    }
}
