package org.tracedesk.command.dispatch;

import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.tracedesk.api.command.OpenTicket;
import org.tracedesk.api.command.TicketCommand;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.api.value.Effect;
import org.tracedesk.api.value.Recorded;
import org.tracedesk.command.ticket.Desk;
import org.tracedesk.command.ticket.ProbeTicket;
import org.tracedesk.command.ticket.Probed;
import org.tracedesk.command.ticket.Request;
import org.tracedesk.ledger.append.EventIdentifierTaken;
import org.tracedesk.ledger.raw.RawLedger;

/** Sends a command to its ticket and waits for the verdict. */
public class TicketGateway {

    private final Verdicts verdicts;
    private final EarlierAnswers earlier;
    private final TicketContent content;

    public TicketGateway(CommandBus bus, RawLedger ledger, Desk desk) {
        verdicts = new Verdicts(bus, Reason.TICKET_NOT_FOUND);
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
            return verdicts.on(command, request);
        } catch (AggregateStreamCreationException opened) {
            if (command instanceof OpenTicket) {
                return probe(command.ticketId(), request);
            }
            throw opened;
        } catch (EventIdentifierTaken known) {
            return longAgo(command.ticketId(), request, known.eventId());
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
        return verdicts.on(new ProbeTicket(ticket), request);
    }

    /** The key was used before the commands that the ticket remembers. */
    private Recorded longAgo(UUID ticket, Request request, String eventId) {
        Recorded now = probe(ticket, Request.of(request.actor()));
        return earlier.of(eventId, request.fingerprint())
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
