package org.tracedesk.model.clock;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.ClockEnd;
import org.tracedesk.api.value.ClockKind;
import org.tracedesk.api.value.ClockPause;
import org.tracedesk.api.value.Rounding;
import org.tracedesk.api.value.TicketClock;
import org.tracedesk.model.calendar.WorkCalendar;
import org.tracedesk.model.servicelevel.Limit;
import org.tracedesk.model.servicelevel.ServiceLevels;

/**
 * A clock that has come to its end, as far as it can be reckoned by other service levels.
 *
 * @param kind what it measured
 * @param limit how long it might have taken; null if it had no limit
 * @param calendar name of its form's calendar; null round the clock
 * @param startedAt when it began
 * @param endedAt when it ended
 * @param end why it ended
 * @param pauses when it stood still
 * @param met whether it was within its limit; null if it had none
 */
public record PastClock(
        ClockKind kind,
        @Nullable String limit,
        @Nullable String calendar,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable ClockEnd end,
        List<ClockPause> pauses,
        @Nullable Boolean met) {

    public static PastClock of(TicketClock clock) {
        return new PastClock(
                clock.kind(),
                clock.limit(),
                clock.calendar(),
                clock.startedAt(),
                clock.endedAt(),
                clock.end(),
                clock.pauses(),
                clock.met().orElse(null));
    }

    /** What no limit was set for. */
    public static PastClock unlimited(ClockKind kind, Instant startedAt, Instant endedAt) {
        return new PastClock(kind, null, null, startedAt, endedAt, ClockEnd.DONE, List.of(), null);
    }

    /**
     * Whether it would have been within another limit, or by another calendar; empty if there is no limit to hold it against.
     *
     * @param other the limit; null for its own
     * @param by the calendar; null for its own
     * @param rounding what becomes of the due time within its day
     * @param own where its own calendar is found
     * @param desk the desk's zone
     */
    public Optional<Boolean> within(
            @Nullable Limit other, @Nullable WorkCalendar by, Rounding rounding, ServiceLevels own, ZoneId desk) {
        Limit held = other != null ? other : limit == null ? null : Limit.parse(limit);
        if (held == null || endedAt == null) {
            return Optional.empty();
        }
        WorkCalendar worked = by != null ? by : own.calendar(calendar, desk);
        Instant exact = held.after(startedAt, worked);
        for (ClockPause pause : pauses) {
            exact = Reckoning.moved(exact, pause, held.counted(worked));
        }
        Rounding last = held.inWorkingDays() ? Rounding.END_OF_DAY : rounding;
        return Optional.of(!endedAt.isAfter(Limit.rounded(exact, last, worked)));
    }
}
