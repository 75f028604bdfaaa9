package org.tracedesk.command.dispatch;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
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
import org.tracedesk.ledger.raw.RawLedger;

/** Sends a command to its ticket and waits for the verdict; what another node did meanwhile is decided again. */
public class TicketGateway {

    private final Delivery delivery;
    private final EarlierAnswers earlier;
    private final TicketContent content;

    /** @param patience longest time to send a command again while the bus is interrupted */
    public TicketGateway(CommandBus bus, RawLedger ledger, Desk desk, Duration patience) {
        delivery = new Delivery(bus, patience);
        earlier = new EarlierAnswers(ledger);
        content = new TicketContent(desk, this::look);
    }

    /**
     * Records what is commanded, unless it is already so or a repeat. The texts of an opening have been checked when it
     * got its number; those of any other command are checked here, while they can still be read.
     *
     * @throws TicketRejected if the ticket refuses, is not there, or is not visible to the actor, or for what a text
     *     holds
     */
    public Recorded send(TicketCommand command, Request request) {
        if (command instanceof OpenTicket opening) {
            Recorded opened = sent(opening, request);
            if (opened.effect() == Effect.RECORDED) {
                content.opened(opening.ticketId(), opening.form());
            }
            return opened;
        }
        return sent(command, request.acknowledging(content.acknowledged(command, request)));
    }

    private Recorded sent(TicketCommand command, Request request) {
        try {
            return delivery.send(command, request);
        } catch (Hindered before) {
            return before.obstacle() == Obstacle.KEY_KNOWN
                    ? longAgo(command.ticketId(), request)
                    : probe(command.ticketId(), request);
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

    private Probed look(UUID ticket, Request request) {
        return delivery.send(new ProbeTicket(ticket), request);
    }

    /** The key was used before the commands that the ticket remembers. */
    private Recorded longAgo(UUID ticket, Request request) {
        Recorded now = probe(ticket, Request.of(request.actor()));
        Optional<Long> version = earlier.version(ticket, request);
        return version.map(v ->
                        new Recorded(now.id(), v, now.status(), now.number(), now.customerNumber(), Effect.REPEATED))
                .orElseThrow(() -> new TicketRejected(Reason.IDEMPOTENCY_KEY_REUSED));
    }
}
