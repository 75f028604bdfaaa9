package org.tracedesk.model.conversation;

import java.util.List;
import java.util.Objects;
import org.tracedesk.api.command.AddProgressNote;
import org.tracedesk.api.command.InformCustomer;
import org.tracedesk.api.command.RecordCustomerReply;
import org.tracedesk.api.command.UseStandardReply;
import org.tracedesk.api.command.WaitForCustomer;
import org.tracedesk.api.event.CustomerAwaited;
import org.tracedesk.api.event.CustomerInformed;
import org.tracedesk.api.event.CustomerReplied;
import org.tracedesk.api.event.ProgressNoteAdded;
import org.tracedesk.api.event.StandardReplyUsed;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.Rejection;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.api.value.TicketStatus;
import org.tracedesk.model.ticket.Situation;
import org.tracedesk.model.ticket.TicketLifecycle;
import org.tracedesk.model.ticket.TicketState;

/** 进度, 待客户配合, 客户回复, 标准回复, 反馈客户: what is said and done on the way. */
public final class Conversation {

    private Conversation() {}

    public static List<TicketEvent> decide(AddProgressNote c, TicketState ticket, Situation at) {
        TicketLifecycle.require(c, ticket);
        return List.of(new ProgressNoteAdded(c.ticketId(), at.happened(c.occurredAt()), c.text()));
    }

    public static List<TicketEvent> decide(WaitForCustomer c, TicketState ticket, Situation at) {
        if (ticket.status() == TicketStatus.WAITING_CUSTOMER) {
            return List.of();
        }
        TicketLifecycle.require(c, ticket);
        return List.of(new CustomerAwaited(c.ticketId(), at.happened(c.occurredAt()), c.needed()));
    }

    public static List<TicketEvent> decide(RecordCustomerReply c, TicketState ticket, Situation at) {
        TicketLifecycle.require(c, ticket);
        return List.of(new CustomerReplied(c.ticketId(), at.happened(c.occurredAt()), c.text()));
    }

    public static List<TicketEvent> decide(UseStandardReply c, TicketState ticket, Situation at) {
        if (c.text() != null && c.reason() == null) {
            throw new TicketRejected(Rejection.input(Reason.REASON_REQUIRED, Fault.of("reason", "REQUIRED")));
        }
        TicketLifecycle.require(c, ticket);
        return List.of(new StandardReplyUsed(
                c.ticketId(),
                at.happened(c.occurredAt()),
                c.reply(),
                c.revision(),
                Objects.requireNonNull(c.standardText(), "looked up by the desk"),
                c.text(),
                c.reason(),
                c.customerReaction()));
    }

    public static List<TicketEvent> decide(InformCustomer c, TicketState ticket, Situation at) {
        TicketLifecycle.require(c, ticket);
        return List.of(new CustomerInformed(
                c.ticketId(), at.happened(c.occurredAt()), c.channel(), c.text(), c.customerReaction()));
    }
}
