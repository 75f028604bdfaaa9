package org.tracedesk.command.knowledge;

import java.util.UUID;
import org.tracedesk.api.command.KnowledgeCommand;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.api.value.Actor;
import org.tracedesk.command.dispatch.CommandFigures;
import org.tracedesk.command.dispatch.Delivery;
import org.tracedesk.command.dispatch.EarlierAnswers;
import org.tracedesk.command.dispatch.Hindered;
import org.tracedesk.command.dispatch.Sender;
import org.tracedesk.command.ticket.Obstacle;
import org.tracedesk.command.ticket.Request;
import org.tracedesk.ledger.raw.RawLedger;
import org.tracedesk.model.knowledge.ReplyState;

/** Sends a command to its standard reply and waits for the verdict. */
public class KnowledgeGateway {

    private static final String ANSWERED = "ANSWERED";

    private final Delivery delivery;
    private final CommandFigures figures;
    private final EarlierAnswers earlier;
    private final Fingerprints fingerprints;

    KnowledgeGateway(Delivery delivery, CommandFigures figures, RawLedger ledger, Fingerprints fingerprints) {
        this.delivery = delivery;
        this.figures = figures;
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
        Request told = sender.idempotencyKey() == null ? request : request.fingerprinted(fingerprints.of(sent));
        return figures.observed(checked, checked.replyId(), answer -> ANSWERED, () -> send(checked, told));
    }

    private ReplyAnswer send(KnowledgeCommand command, Request request) {
        try {
            return delivered(command, request);
        } catch (Hindered before) {
            return before.obstacle() == Obstacle.KEY_KNOWN
                    ? longAgo(command.replyId(), request)
                    : delivered(new ProbeStandardReply(command.replyId()), request);
        }
    }

    /** The key was used before the commands that the reply remembers. */
    private ReplyAnswer longAgo(UUID reply, Request request) {
        ReplyState now = find(reply, request.actor());
        return earlier.of(reply, request)
                .map(first -> new ReplyAnswer(first.version(), first.n() == null ? now.revision() : first.n(), now))
                .orElseThrow(() -> new TicketRejected(Reason.IDEMPOTENCY_KEY_REUSED));
    }

    /** On the bus whatever is not there is called a ticket. */
    private ReplyAnswer delivered(Object command, Request request) {
        try {
            return delivery.send(command, request);
        } catch (TicketRejected refused) {
            throw refused.rejection().reason() == Reason.TICKET_NOT_FOUND
                    ? new TicketRejected(Reason.REPLY_NOT_FOUND)
                    : refused;
        }
    }

    /**
     * How a standard reply stands.
     *
     * @throws TicketRejected {@code REPLY_NOT_FOUND}
     */
    public ReplyState find(UUID reply, Actor actor) {
        return delivered(new ProbeStandardReply(reply), Request.of(actor)).reply();
    }
}
