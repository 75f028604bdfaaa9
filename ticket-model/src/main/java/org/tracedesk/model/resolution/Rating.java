package org.tracedesk.model.resolution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.command.RateTicket;
import org.tracedesk.api.event.SecondHandlingStarted;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.event.TicketRated;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.Rejection;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.model.form.SatisfactionScale;
import org.tracedesk.model.ticket.Situation;
import org.tracedesk.model.ticket.TicketLifecycle;
import org.tracedesk.model.ticket.TicketState;

/** 满意度: the customer's judgement; a low one begins the second handling at once (form 3). */
public final class Rating {

    private Rating() {}

    public static List<TicketEvent> decide(RateTicket c, TicketState ticket, Situation at) {
        TicketRated rated = rated(c, ticket, at);
        if (rated.low() && rated.reason() == null) {
            throw new TicketRejected(Rejection.input(Reason.REASON_REQUIRED, Fault.of("reason", "REQUIRED")));
        }
        TicketLifecycle.require(c, ticket);
        if (ticket.round().judgement().rated()) {
            String rule = "a round is rated once; a rating is corrected by amending";
            throw TicketRejected.byRule(Reason.ALREADY_RATED, rule, ticket.status());
        }
        if (!rated.low()) {
            return List.of(rated);
        }
        int next = ticket.round().n() + 1;
        return List.of(rated, new SecondHandlingStarted(c.ticketId(), rated.occurredAt(), next));
    }

    private static TicketRated rated(RateTicket c, TicketState ticket, Situation at) {
        SatisfactionScale scale = at.form().satisfaction();
        requireOnScale(c, scale);
        Integer score = score(c, scale);
        String label = label(c, scale);
        return new TicketRated(
                c.ticketId(),
                at.happened(c.occurredAt()),
                ticket.round().n(),
                score,
                label,
                scale.low(score, label),
                scale.satisfied(score, label),
                c.reason(),
                c.comment());
    }

    private static void requireOnScale(RateTicket c, SatisfactionScale scale) {
        List<Fault> faults = new ArrayList<>();
        if (c.score() == null && c.label() == null) {
            faults.add(Fault.of(scale.scored() ? "score" : "label", "REQUIRED"));
        }
        if (c.score() != null && !scale.scored()) {
            faults.add(Fault.of("score", "NOT_ON_THIS_FORM"));
        }
        if (c.label() != null) {
            labelFault(c.label(), c.score(), scale, faults);
        }
        if (!faults.isEmpty()) {
            throw TicketRejected.input(faults.toArray(Fault[]::new));
        }
    }

    private static void labelFault(String label, @Nullable Integer score, SatisfactionScale scale, List<Fault> faults) {
        scale.level(label)
                .ifPresentOrElse(
                        level -> {
                            if (score != null
                                    && level.score() != null
                                    && !level.score().equals(score)) {
                                faults.add(Fault.of("label", "CONTRADICTS_SCORE"));
                            }
                        },
                        () -> faults.add(Fault.of("label", "UNKNOWN_LABEL")));
    }

    private static @Nullable Integer score(RateTicket c, SatisfactionScale scale) {
        if (c.score() != null || c.label() == null) {
            return c.score();
        }
        return scale.level(c.label()).map(SatisfactionScale.Level::score).orElse(null);
    }

    private static @Nullable String label(RateTicket c, SatisfactionScale scale) {
        if (c.label() != null) {
            return scale.level(c.label()).map(level -> level.labels().zhCn()).orElse(null);
        }
        return c.score() == null
                ? null
                : scale.level(c.score()).map(level -> level.labels().zhCn()).orElse(null);
    }
}
