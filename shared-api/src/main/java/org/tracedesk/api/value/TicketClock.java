package org.tracedesk.api.value;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A clock of a ticket as it stands: its due time, and everything that made it. All of it is resolved, so that a form of
 * another day changes nothing.
 *
 * @param kind what it measures
 * @param n which of its kind: the number of the follow-up (0 for the plan of a solution), of the figure of an answer, else
 *     the round
 * @param rule name of the form's rule; null if a person said the time
 * @param limit how long it may take, as the form writes it, such as {@code 24h}, {@code 5wd} or {@code 3 rings}
 * @param calendar name of the form's calendar; null round the clock
 * @param rounding what becomes of the due time within its day
 * @param pausesIn statuses in which it stands still
 * @param warnBefore how long before the due time it warns, as the form writes it; null if it does not
 * @param startedAt when it began
 * @param exactAt the due time before rounding
 * @param dueAt when it is due; null for a number that is no time
 * @param pauses when it stood still; the last may last still
 * @param earlierPauses seconds of pauses that are too many to be listed
 * @param moves due times that somebody said, the last of them last
 * @param recorded the recorded figure of an answer
 * @param endedAt when it ended; null while it runs or stands still
 * @param end why it ended
 * @param silent it never warns: it was set by an import
 * @param warnedAt when the warning of this due time was due, if it was given
 * @param breachedAt when it ran out, if that was recorded
 */
public record TicketClock(
        ClockKind kind,
        int n,
        @Nullable String rule,
        @Nullable String limit,
        @Nullable String calendar,
        Rounding rounding,
        List<TicketStatus> pausesIn,
        @Nullable String warnBefore,
        Instant startedAt,
        @Nullable Instant exactAt,
        @Nullable Instant dueAt,
        List<ClockPause> pauses,
        @Nullable Long earlierPauses,
        List<ClockMove> moves,
        @Nullable Integer recorded,
        @Nullable Instant endedAt,
        @Nullable ClockEnd end,
        boolean silent,
        @Nullable Instant warnedAt,
        @Nullable Instant breachedAt) {

    /** Since when it stands still; empty if it does not. */
    public Optional<Instant> pausedSince() {
        return pauses.isEmpty() || pauses.getLast().to() != null
                ? Optional.empty()
                : Optional.of(pauses.getLast().from());
    }

    /** Whether it can still run out. */
    public boolean open() {
        return endedAt == null && dueAt != null;
    }

    /** Whether it runs just now. */
    public boolean running() {
        return open() && pausedSince().isEmpty();
    }

    /** Whether what it measures happened in time; empty while it has not, or if it held no more. */
    public Optional<Boolean> met() {
        if (endedAt == null || end != ClockEnd.DONE) {
            return Optional.empty();
        }
        if (dueAt != null) {
            return Optional.of(!endedAt.isAfter(dueAt));
        }
        return limit == null || recorded == null
                ? Optional.empty()
                : Optional.of(recorded <= Integer.parseInt(limit.substring(0, limit.indexOf(' '))));
    }

    public boolean is(ClockKind aKind, int number) {
        return kind == aKind && n == number;
    }
}
