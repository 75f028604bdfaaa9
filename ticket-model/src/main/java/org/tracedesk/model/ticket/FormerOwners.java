package org.tracedesk.model.ticket;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.api.value.RoundCause;

/** 二次处理: after a low rating somebody else has to handle the ticket (form 3: 重新分配责任人). */
public final class FormerOwners {

    private FormerOwners() {}

    /** Logins of those who may not have the ticket in this round. */
    public static Set<String> barred(TicketState ticket) {
        return ticket.round().cause() == RoundCause.LOW_RATING ? ticket.formerOwners() : Set.of();
    }

    /** Refuses a person who owned an earlier round, while the round began with a low rating. */
    public static void refuse(@Nullable String login, TicketState ticket) {
        if (login != null && barred(ticket).contains(login)) {
            String rule = "after a low rating the ticket needs a person who owned no earlier round";
            throw TicketRejected.byRule(Reason.SAME_PERSON, rule, ticket.status());
        }
    }
}
