package org.tracedesk.model.intake;

import static org.tracedesk.api.value.TicketField.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.command.AmendTicket;
import org.tracedesk.api.event.TicketAmended;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.api.value.FieldValue;
import org.tracedesk.api.value.Impact;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.api.value.Urgency;
import org.tracedesk.model.form.Form;
import org.tracedesk.model.form.SatisfactionScale;
import org.tracedesk.model.ticket.Authority;
import org.tracedesk.model.ticket.FormerOwners;
import org.tracedesk.model.ticket.Situation;
import org.tracedesk.model.ticket.TicketLifecycle;
import org.tracedesk.model.ticket.TicketState;

/** 更正: a recorded field is put right; a field that follows from it is put right with it. */
public final class Amending {

    private Amending() {}

    public static List<TicketEvent> decide(AmendTicket c, TicketState ticket, Situation at) {
        FieldValue value = AmendedValue.check(c.field(), c.value(), ticket, at);
        TicketLifecycle.require(c, ticket);
        requireRecorded(c.field(), ticket);
        if (c.field() == OWNER) {
            FormerOwners.refuse(value.single(), ticket);
        }
        requireAuthority(c.field(), value, ticket, at);
        List<TicketEvent> events = new ArrayList<>();
        events.add(amended(c, c.field(), value, ticket, at));
        switch (c.field()) {
            case SCORE -> follow(c, LABEL, label(at.form(), value), events, ticket, at);
            case LABEL -> follow(c, SCORE, score(at.form(), value), events, ticket, at);
            case IMPACT, URGENCY ->
                follow(c, PRIORITY, priority(c.field(), value, ticket, at.form()), events, ticket, at);
            default -> {}
        }
        return events;
    }

    /** More is not given by way of a correction either. */
    private static void requireAuthority(TicketField field, FieldValue value, TicketState ticket, Situation at) {
        if (field == COMPENSATION_AMOUNT || field == COMPENSATION_CURRENCY) {
            String amount = field == COMPENSATION_AMOUNT ? value.single() : ticket.value(COMPENSATION_AMOUNT);
            String currency = field == COMPENSATION_CURRENCY ? value.single() : ticket.value(COMPENSATION_CURRENCY);
            Authority.requireToGive(amount == null ? null : new BigDecimal(amount), currency, ticket, at);
        }
    }

    /** What was never recorded cannot be wrong; the opening body may be completed by amending. */
    private static void requireRecorded(TicketField field, TicketState ticket) {
        boolean recorded = switch (field.body()) {
            case OPEN -> true;
            case CLASSIFY ->
                ticket.fields().containsKey(CATEGORY) || ticket.fields().containsKey(field);
            case RESOLVE -> ticket.round().progress().outcome() != null;
            case INFORM -> ticket.round().progress().informedAt() != null;
            case RATE -> ticket.lastRating() != null;
        };
        if (!recorded) {
            String rule = "amending " + field.path() + " needs a recorded " + field.body();
            throw TicketRejected.byRule(Reason.NOTHING_TO_AMEND, rule, ticket.status());
        }
    }

    private static void follow(
            AmendTicket c,
            TicketField field,
            @Nullable Object value,
            List<TicketEvent> events,
            TicketState ticket,
            Situation at) {
        if (value != null && !FieldValue.of(value).equals(ticket.present(field))) {
            events.add(amended(c, field, FieldValue.of(value), ticket, at));
        }
    }

    private static TicketAmended amended(
            AmendTicket c, TicketField field, FieldValue value, TicketState ticket, Situation at) {
        return new TicketAmended(
                c.ticketId(),
                at.happened(c.occurredAt()),
                at.actor().login(),
                field,
                ticket.present(field),
                value,
                judgedRound(field, ticket),
                satisfied(field, value, ticket, at.form()),
                c.reason());
    }

    private static @Nullable Integer judgedRound(TicketField field, TicketState ticket) {
        return field.body() != TicketField.Body.RATE || ticket.lastRating() == null
                ? null
                : ticket.lastRating().round();
    }

    private static @Nullable String single(@Nullable FieldValue value) {
        return value == null ? null : value.single();
    }

    private static @Nullable Boolean satisfied(TicketField field, FieldValue value, TicketState ticket, Form form) {
        if (field != SCORE && field != LABEL) {
            return null;
        }
        String score = field == SCORE ? value.single() : single(ticket.present(SCORE));
        Object following = field == LABEL ? score(form, value) : null;
        String judged = following == null ? score : following.toString();
        String label = field == LABEL ? value.single() : single(ticket.present(LABEL));
        return form.satisfaction().satisfied(judged == null ? null : Integer.valueOf(judged), label);
    }

    private static @Nullable Object label(Form form, FieldValue score) {
        return form.satisfaction()
                .level(Integer.parseInt(String.valueOf(score.single())))
                .map(level -> level.labels().zhCn())
                .orElse(null);
    }

    private static @Nullable Object score(Form form, FieldValue label) {
        return form.satisfaction()
                .level(String.valueOf(label.single()))
                .map(SatisfactionScale.Level::score)
                .orElse(null);
    }

    private static @Nullable Object priority(TicketField field, FieldValue value, TicketState ticket, Form form) {
        String impact = field == IMPACT ? value.single() : ticket.value(IMPACT);
        String urgency = field == URGENCY ? value.single() : ticket.value(URGENCY);
        return !form.priorities().computed() || impact == null || urgency == null
                ? null
                : form.priorities().compute(Impact.valueOf(impact), Urgency.valueOf(urgency));
    }
}
