package org.tracedesk.query.tracking;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.TicketAmended;
import org.tracedesk.api.value.Outcome;
import org.tracedesk.api.value.RoundCause;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.model.ticket.LastRating;
import org.tracedesk.model.ticket.Round;
import org.tracedesk.model.ticket.TicketState;
import org.tracedesk.query.projection.Step;

/** A row of the rounds that are over. */
record TicketRound(
        UUID ticketId,
        int n,
        RoundCause cause,
        Instant since,
        @Nullable String department,
        @Nullable String owner,
        @Nullable Instant startedAt,
        @Nullable Instant resolvedAt,
        @Nullable Outcome outcome,
        @Nullable Integer score,
        @Nullable String label,
        @Nullable Instant informedAt,
        @JsonRawValue @Nullable String clocks) {

    /** The round that a step ends, if it ends one. */
    static Stream<TicketRound> endedBy(Step step) {
        TicketState before = step.before();
        return before == null || before.round().n() == step.after().round().n()
                ? Stream.empty()
                : Stream.of(present(before, step.event().occurredAt()));
    }

    /** The corrected judgement of a round that was over already; none if the step corrects no such. */
    static Stream<Object[]> judgedAnew(Step step) {
        LastRating rating = corrected(step);
        return rating == null
                ? Stream.empty()
                : Stream.<Object[]>of(new @Nullable Object[] {
                    score(rating), rating.value(TicketField.LABEL), step.ticketId(), rating.round()
                });
    }

    /** This round after a step that may correct its judgement. */
    TicketRound judgedAnewBy(Step step) {
        LastRating rating = corrected(step);
        return rating == null || rating.round() != n
                ? this
                : new TicketRound(
                        ticketId,
                        n,
                        cause,
                        since,
                        department,
                        owner,
                        startedAt,
                        resolvedAt,
                        outcome,
                        score(rating),
                        rating.value(TicketField.LABEL),
                        informedAt,
                        clocks);
    }

    private static @Nullable LastRating corrected(Step step) {
        LastRating rating = step.after().lastRating();
        return step.event() instanceof TicketAmended amended
                        && amended.round() != null
                        && amended.round() != step.after().round().n()
                ? rating
                : null;
    }

    private static @Nullable Integer score(LastRating rating) {
        String score = rating.value(TicketField.SCORE);
        return score == null ? null : Integer.valueOf(score);
    }

    /**
     * The round that a ticket is in, or has just left.
     *
     * @param left when it was left; null if it was not
     */
    static TicketRound present(TicketState ticket, @Nullable Instant left) {
        Round round = ticket.round();
        String score = ticket.value(TicketField.SCORE);
        return new TicketRound(
                ticket.registered().id(),
                round.n(),
                round.cause(),
                round.since(),
                round.responsibility().department(),
                round.responsibility().person(),
                round.progress().startedAt(),
                round.progress().resolvedAt(),
                round.progress().outcome(),
                score == null ? null : Integer.valueOf(score),
                ticket.value(TicketField.LABEL),
                round.progress().informedAt(),
                left == null ? null : ShownClock.ofTheRound(ticket.clocks(), left));
    }
}
