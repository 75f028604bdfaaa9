package org.tracedesk.query.servicelevel;

import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.constraint.ShortText;
import org.tracedesk.api.value.ClockKind;
import org.tracedesk.api.value.Priority;
import org.tracedesk.api.value.Rounding;

/**
 * What would have been otherwise, and for which tickets; a limit or a calendar is given, or both.
 *
 * @param form the form of the tickets; any if left out
 * @param from earliest contact
 * @param to the contact was before this
 * @param priorities their priorities; any if left out
 * @param clock what is looked at; RESOLUTION if left out
 * @param limit the other limit, such as 48h or 3wd; each ticket's own if left out
 * @param rounding what becomes of a due time within its day; as computed if left out
 * @param calendar the other calendar; each ticket's own if left out
 */
record Question(
        @Nullable @ShortText String form,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable List<Priority> priorities,
        @Nullable ClockKind clock,
        @Nullable @ShortText String limit,
        @Nullable Rounding rounding,
        @Nullable OtherCalendar calendar) {

    /**
     * When work would have been done.
     *
     * @param zone zone of the hours; that of the desk if left out
     * @param hours its working hours
     * @param holidays name of a shipped list of holidays; none if left out
     */
    record OtherCalendar(
            @Nullable @ShortText String zone,
            @NotNull List<Hours> hours,
            @Nullable @ShortText String holidays) {}

    /**
     * Working hours of a day of the week.
     *
     * @param day the day
     * @param from such as 09:00
     * @param to such as 18:00, or 24:00
     */
    record Hours(
            @NotNull DayOfWeek day,
            @NotNull @ShortText String from,
            @NotNull @ShortText String to) {}

    ClockKind kind() {
        return clock == null ? ClockKind.RESOLUTION : clock;
    }
}
