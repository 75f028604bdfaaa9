package org.tracedesk.model.ticket;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.model.form.AuthorityLimits;

/** 权限: what somebody may give a customer, by his roles and by what an answered escalation of this round allows. */
public final class Authority {

    private Authority() {}

    /**
     * Refuses to give more than that; in another currency than that of the limits, everything is more.
     *
     * @param amount null for nothing
     */
    public static void requireToGive(
            @Nullable BigDecimal amount, @Nullable String currency, TicketState ticket, Situation at) {
        AuthorityLimits limits = at.form().authority();
        Optional<BigDecimal> own = own(ticket, at);
        if (limits == null || own.isEmpty() || amount == null || amount.signum() == 0) {
            return;
        }
        BigDecimal most = approved(ticket).max(own.get());
        if (!limits.currency().equals(currency) || amount.compareTo(most) > 0) {
            throw over(most, limits, ticket);
        }
    }

    /** Refuses to allow more than one may give by one's own roles. */
    public static void requireToApprove(@Nullable BigDecimal amount, TicketState ticket, Situation at) {
        AuthorityLimits limits = at.form().authority();
        Optional<BigDecimal> own = own(ticket, at);
        if (limits != null && amount != null && own.isPresent() && amount.compareTo(own.get()) > 0) {
            throw over(own.get(), limits, ticket);
        }
    }

    private static Optional<BigDecimal> own(TicketState ticket, Situation at) {
        return at.form().mayGive(at.actor().roles(), ticket.category());
    }

    private static BigDecimal approved(TicketState ticket) {
        return ticket.parts().escalations().stream()
                .filter(escalation -> escalation.round() == ticket.round().n())
                .map(Escalation::approvedAmount)
                .filter(Objects::nonNull)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    private static TicketRejected over(BigDecimal most, AuthorityLimits limits, TicketState ticket) {
        String rule = "more than " + most.toPlainString() + " " + limits.currency() + " needs an answered escalation";
        return TicketRejected.byRule(Reason.OVER_AUTHORITY, rule, ticket.status());
    }
}
