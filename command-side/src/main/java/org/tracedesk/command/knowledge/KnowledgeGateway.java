package org.tracedesk.command.knowledge;

import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.tracedesk.api.command.AddStandardReply;
import org.tracedesk.api.command.KnowledgeCommand;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.api.value.Actor;
import org.tracedesk.command.dispatch.EarlierAnswers;
import org.tracedesk.command.dispatch.Verdicts;
import org.tracedesk.command.ticket.Request;
import org.tracedesk.ledger.append.EventIdentifierTaken;
import org.tracedesk.ledger.raw.RawLedger;
import org.tracedesk.model.knowledge.ReplyState;

/** Sends a command to its standard reply and waits for the verdict. */
public class KnowledgeGateway {

    private final Verdicts verdicts;
    private final EarlierAnswers earlier;

    KnowledgeGateway(CommandBus bus, RawLedger ledger) {
        earlier = new EarlierAnswers(ledger);
        verdicts = new Verdicts(bus, Reason.REPLY_NOT_FOUND);
    }

    /** @throws TicketRejected if it is refused, or the reply is not there */
    ReplyAnswer send(KnowledgeCommand command, Request request) {
        try {
            return verdicts.on(command, request);
        } catch (AggregateStreamCreationException added) {
            if (command instanceof AddStandardReply) {
                return verdicts.on(new ProbeStandardReply(command.replyId()), request);
            }
            throw added;
        } catch (EventIdentifierTaken known) {
            return longAgo(command.replyId(), request, known.eventId());
        }
    }

    /** The key was used before the commands that the reply remembers. */
    private ReplyAnswer longAgo(UUID reply, Request request, String eventId) {
        ReplyState now = find(reply, request.actor());
        return earlier.of(eventId, request.fingerprint())
                .map(first -> new ReplyAnswer(first.version(), first.n() == null ? now.revision() : first.n(), now))
                .orElseThrow(() -> new TicketRejected(Reason.IDEMPOTENCY_KEY_REUSED));
    }

    /**
     * How a standard reply stands.
     *
     * @throws TicketRejected {@code REPLY_NOT_FOUND}
     */
    public ReplyState find(UUID reply, Actor actor) {
        ReplyAnswer answer = verdicts.on(new ProbeStandardReply(reply), Request.of(actor));
        return answer.reply();
    }
}
