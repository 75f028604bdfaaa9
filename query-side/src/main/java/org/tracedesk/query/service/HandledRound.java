package org.tracedesk.query.service;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Outcome;
import org.tracedesk.api.value.RoundCause;
import org.tracedesk.model.ticket.Responsibility;
import org.tracedesk.model.ticket.Round;
import org.tracedesk.model.ticket.TicketState;

/** A round that was solved; its components are the columns of its table. */
record HandledRound(
        UUID ticketId,
        int round,
        Instant resolvedAt,
        String form,
        String categoryFirst,
        String categoryPath,
        String department,
        String person,
        long responseSeconds,
        long handlingSeconds,
        @Nullable Long allowedSeconds,
        @Nullable Boolean inTime,
        @Nullable RoundCause endedBy) {

    /** Which round of which ticket. */
    record Key(UUID ticketId, int round) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byTicket = ticketId.compareTo(other.ticketId);
            return byTicket == 0 ? Integer.compare(round, other.round) : byTicket;
        }
    }

    /**
     * The round that a ticket is in; empty if it is not solved.
     *
     * @param endedBy why another round follows; null if none does
     */
    static Optional<HandledRound> of(TicketState ticket, @Nullable RoundCause endedBy) {
        Round round = ticket.round();
        Instant resolved = round.progress().resolvedAt();
        if (resolved == null || round.progress().outcome() != Outcome.SOLVED) {
            return Optional.empty();
        }
        Instant started = round.progress().startedAt();
        Responsibility who = round.responsibility();
        Instant due = ticket.dueAt();
        List<String> category = ticket.category();
        return Optional.of(new HandledRound(
                ticket.registered().id(),
                round.n(),
                resolved,
                ticket.registered().form(),
                category.isEmpty() ? "" : category.getFirst(),
                String.join("-", category),
                text(who.department()),
                text(who.person()),
                // Solved without being started is answered by the solution.
                seconds(round.since(), started == null || started.isAfter(resolved) ? resolved : started),
                seconds(round.since(), resolved),
                due == null ? null : (Long) seconds(round.since(), due),
                due == null ? null : (Boolean) !resolved.isAfter(due),
                endedBy));
    }

    Key key() {
        return new Key(ticketId, round);
    }

    /** Times are told by people: what is told to come first may come later. */
    private static long seconds(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toSeconds());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
