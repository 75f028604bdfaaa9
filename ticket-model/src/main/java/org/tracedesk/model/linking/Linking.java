package org.tracedesk.model.linking;

import java.util.List;
import java.util.UUID;
import org.tracedesk.api.command.LinkTicket;
import org.tracedesk.api.command.UnlinkTicket;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.event.TicketLinked;
import org.tracedesk.api.event.TicketUnlinked;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.model.ticket.Link;
import org.tracedesk.model.ticket.PartRules;
import org.tracedesk.model.ticket.Situation;
import org.tracedesk.model.ticket.TicketLifecycle;
import org.tracedesk.model.ticket.TicketState;

/** 关联: recorded on one of the two tickets, so that the other may be archived; undone as an act of its own. */
public final class Linking {

    private Linking() {}

    public static List<TicketEvent> decide(LinkTicket c, TicketState ticket, Situation at) {
        if (c.ticket().equals(c.ticketId())) {
            throw TicketRejected.input(Fault.of("ticket", "SAME_TICKET"));
        }
        TicketLifecycle.require(c, ticket);
        List<Link> links = ticket.parts().links();
        if (linked(links, c.ticket())) {
            String rule = "two tickets are linked once; remove the link to say it otherwise";
            throw TicketRejected.byRule(Reason.ALREADY_DONE, rule, ticket.status());
        }
        PartRules.requireRoom(links, ticket);
        return List.of(new TicketLinked(c.ticketId(), at.happened(c.occurredAt()), c.ticket(), c.kind()));
    }

    public static List<TicketEvent> decide(UnlinkTicket c, TicketState ticket, Situation at) {
        if (!linked(ticket.parts().links(), c.other())) {
            throw new TicketRejected(Reason.PART_NOT_FOUND);
        }
        TicketLifecycle.require(c, ticket);
        return List.of(new TicketUnlinked(c.ticketId(), at.happened(c.occurredAt()), c.other(), c.reason()));
    }

    private static boolean linked(List<Link> links, UUID other) {
        return links.stream().anyMatch(link -> link.ticket().equals(other));
    }
}
