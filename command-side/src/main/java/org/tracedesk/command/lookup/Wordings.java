package org.tracedesk.command.lookup;

import java.util.List;
import org.tracedesk.api.command.UseStandardReply;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.api.value.Actor;
import org.tracedesk.api.value.Personal;
import org.tracedesk.command.knowledge.KnowledgeGateway;
import org.tracedesk.edge.problem.BodyFaults;
import org.tracedesk.model.knowledge.ReplyState;

/** Looks up the wording of a standard reply that somebody used. */
final class Wordings {

    private final KnowledgeGateway knowledge;

    Wordings(KnowledgeGateway knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * The command with the wording of the revision; a text that is the wording itself is no adjustment.
     *
     * @throws BodyFaults if there is no such reply or revision, or it is withdrawn
     */
    UseStandardReply lookUp(UseStandardReply c, Actor actor) {
        ReplyState reply = find(c, actor);
        if (reply.withdrawn()) {
            throw fault("reply", "WITHDRAWN");
        }
        String wording = reply.text(c.revision()).orElseThrow(() -> fault("revision", "UNKNOWN_REVISION"));
        return new UseStandardReply(
                c.ticketId(),
                c.occurredAt(),
                wording,
                c.reply(),
                c.revision(),
                Personal.of(wording).equals(c.text()) ? null : c.text(),
                c.reason(),
                c.customerReaction(),
                c.acknowledge());
    }

    private ReplyState find(UseStandardReply c, Actor actor) {
        try {
            return knowledge.find(c.reply(), actor);
        } catch (TicketRejected absent) {
            if (absent.rejection().reason() == Reason.REPLY_NOT_FOUND) {
                throw fault("reply", "UNKNOWN_REPLY");
            }
            throw absent;
        }
    }

    private static BodyFaults fault(String field, String code) {
        return new BodyFaults(List.of(Fault.of(field, code)));
    }
}
