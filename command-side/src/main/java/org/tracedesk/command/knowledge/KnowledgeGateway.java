package org.tracedesk.command.knowledge;

import java.util.UUID;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.tracedesk.api.command.AddStandardReply;
import org.tracedesk.api.command.KnowledgeCommand;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.api.value.Actor;
import org.tracedesk.command.dispatch.Dispatch;
import org.tracedesk.command.dispatch.EarlierAnswers;
import org.tracedesk.command.dispatch.Sender;
import org.tracedesk.command.ticket.Request;
import org.tracedesk.ledger.append.EventIdentifierTaken;
import org.tracedesk.ledger.raw.RawLedger;
import org.tracedesk.model.knowledge.ReplyState;

/** Sends a command to its standard reply and waits for the verdict. */
public class KnowledgeGateway {

    private final Dispatch dispatch;
    private final EarlierAnswers earlier;
    private final Fingerprints fingerprints;

    KnowledgeGateway(Dispatch dispatch, RawLedger ledger, Fingerprints fingerprints) {
        this.dispatch = dispatch;
        this.earlier = new EarlierAnswers(ledger);
        this.fingerprints = fingerprints;
    }

    /**
     * Records what is commanded, unless it is already so or a repeat.
     *
     * @param sent as it was read from the body
     * @param checked the same, as it goes to the standard reply
     * @throws TicketRejected if it is refused, or the reply is not there
     */
    ReplyAnswer send(KnowledgeCommand sent, KnowledgeCommand checked, Sender sender) {
        Request request = new Request(sender.actor(), sender.accountKey(), null, sender.ifMatch(), null, null, null);
        return send(checked, sender.idempotencyKey() == null ? request : request.fingerprinted(fingerprints.of(sent)));
    }

    private ReplyAnswer send(KnowledgeCommand command, Request request) {
        try {
            return dispatch.decided(command, request);
        } catch (AggregateStreamCreationException added) {
            if (command instanceof AddStandardReply) {
                return dispatch.decided(new ProbeStandardReply(command.replyId()), request);
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
        ReplyAnswer answer = dispatch.decided(new ProbeStandardReply(reply), Request.of(actor));
        return answer.reply();
    }
}
