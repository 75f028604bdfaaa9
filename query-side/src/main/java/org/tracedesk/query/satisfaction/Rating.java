package org.tracedesk.query.satisfaction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.TicketAmended;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.event.TicketRated;
import org.tracedesk.api.value.FieldValue;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.model.ticket.LastRating;
import org.tracedesk.model.ticket.TicketState;
import org.tracedesk.query.projection.Step;

/** The rating of one round as it counts now; its components are the columns of its table. */
record Rating(
        UUID ticketId,
        int round,
        Instant ratedAt,
        LocalDate day,
        String month,
        @Nullable Integer score,
        @Nullable String label,
        boolean satisfied,
        @Nullable Personal reason,
        String form,
        String channel,
        String categoryFirst,
        String categoryPath,
        String department,
        String person) {

    /** The rating that an event gives. */
    static Rating given(TicketRated event, TicketState ticket, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(event.occurredAt(), zone);
        Rating given = new Rating(
                event.ticketId(),
                event.round(),
                event.occurredAt(),
                day,
                day.toString().substring(0, 7),
                null,
                null,
                event.satisfied(),
                null,
                ticket.registered().form(),
                "",
                "",
                "",
                "",
                text(ticket.round().responsibility().person()));
        return given.restated(ticket, event.satisfied());
    }

    /** The rating of the present round after a later step; time and person stay those of the rating. */
    Rating after(Step step) {
        TicketEvent event = step.event();
        Boolean corrected = event instanceof TicketAmended e ? e.satisfied() : null;
        boolean nowSatisfied = corrected == null ? satisfied : corrected;
        boolean over = round < step.after().round().n();
        return over ? judged(step.after(), nowSatisfied) : restated(step.after(), nowSatisfied);
    }

    /** A round that is over keeps everything but a corrected judgement. */
    private Rating judged(TicketState ticket, boolean nowSatisfied) {
        return judged(ticket, nowSatisfied, channel, categoryFirst, categoryPath, department);
    }

    private Rating restated(TicketState ticket, boolean nowSatisfied) {
        List<String> category = ticket.category();
        return judged(
                ticket,
                nowSatisfied,
                text(ticket.value(TicketField.CHANNEL)),
                category.isEmpty() ? "" : category.getFirst(),
                String.join("-", category),
                text(ticket.round().responsibility().department()));
    }

    private Rating judged(
            TicketState ticket,
            boolean nowSatisfied,
            String nowChannel,
            String nowFirst,
            String nowPath,
            String nowDepartment) {
        LastRating judgement = Objects.requireNonNull(ticket.lastRating(), "a rated ticket has a last rating");
        String scored = judgement.value(TicketField.SCORE);
        FieldValue why = judgement.fields().get(TicketField.RATING_REASON);
        return new Rating(
                ticketId,
                round,
                ratedAt,
                day,
                month,
                scored == null ? null : Integer.valueOf(scored),
                judgement.value(TicketField.LABEL),
                nowSatisfied,
                why == null ? null : why.personal(),
                form,
                nowChannel,
                nowFirst,
                nowPath,
                nowDepartment,
                person);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
