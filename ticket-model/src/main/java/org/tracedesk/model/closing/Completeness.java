package org.tracedesk.model.closing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.Rejection;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.api.value.Channel;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.model.form.Form;
import org.tracedesk.model.form.RequiredFields;
import org.tracedesk.model.form.Stage;
import org.tracedesk.model.ticket.TicketState;
import org.tracedesk.model.ticket.UsedReply;

/** 字段完整: what a form wants to be recorded before a ticket is closed. */
final class Completeness {

    /** By these the customer has the solution in writing (form 2, 短信/在线消息). */
    private static final Set<Channel> WRITTEN =
            EnumSet.of(Channel.SMS, Channel.CHAT, Channel.EMAIL, Channel.APP, Channel.SOCIAL);

    private Completeness() {}

    /** Refuses, with everything that is missing named, while something is. */
    static void require(TicketState ticket, Form form) {
        List<Fault> missing = new ArrayList<>(RequiredFields.missing(form, Stage.CLOSING, ticket.fields()));
        missing.removeIf(fault -> fault.field().equals(TicketField.CUSTOMER_REACTION.path()) && reacted(ticket));
        if (form.practice().processRecorded() && ticket.round().progress().notedAt() == null) {
            missing.add(Fault.of("notes", "REQUIRED"));
        }
        if (Boolean.parseBoolean(ticket.value(TicketField.IMPORTANT))
                && !inWriting(ticket.value(TicketField.INFORM_CHANNEL))) {
            missing.add(Fault.of(TicketField.INFORM_CHANNEL.path(), "IN_WRITING"));
        }
        if (!missing.isEmpty()) {
            String rule = "the form wants its record complete before it is closed";
            throw new TicketRejected(new Rejection(Reason.INCOMPLETE, rule, ticket.status(), null, missing));
        }
    }

    /** What the customer said to a reply, to the result, or with his rating is his reaction too. */
    private static boolean reacted(TicketState ticket) {
        UsedReply reply = ticket.round().progress().reply();
        return reply != null && reply.customerReaction() != null
                || ticket.fields().containsKey(TicketField.INFORM_CUSTOMER_REACTION)
                || ticket.fields().containsKey(TicketField.RATING_COMMENT);
    }

    private static boolean inWriting(@Nullable String channel) {
        return channel != null && WRITTEN.contains(Channel.valueOf(channel));
    }
}
