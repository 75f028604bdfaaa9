package org.tracedesk.model.evidence;

import java.util.List;
import java.util.Optional;
import org.tracedesk.api.command.AttachEvidence;
import org.tracedesk.api.event.EvidenceAttached;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.model.ticket.Attachment;
import org.tracedesk.model.ticket.PartRules;
import org.tracedesk.model.ticket.Situation;
import org.tracedesk.model.ticket.TicketLifecycle;
import org.tracedesk.model.ticket.TicketState;

/** 附件: a file is attached once, and found by what is in it. */
public final class Attaching {

    private Attaching() {}

    public static List<TicketEvent> decide(AttachEvidence c, TicketState ticket, Situation at) {
        List<Attachment> attachments = ticket.parts().attachments();
        Optional<Attachment> same = attachments.stream()
                .filter(one -> one.file().sha256().equals(c.file().sha256()))
                .findFirst();
        if (same.isPresent() && same.get().name().equals(c.name())) {
            return List.of();
        }
        TicketLifecycle.require(c, ticket);
        if (same.isPresent()) {
            String rule = "a file is attached to a ticket once, under one name";
            throw TicketRejected.byRule(Reason.ALREADY_DONE, rule, ticket.status());
        }
        PartRules.requireRoom(attachments, ticket);
        return List.of(new EvidenceAttached(
                c.ticketId(), at.happened(c.occurredAt()), at.actor().login(), c.name(), c.file()));
    }
}
