package org.tracedesk.model.servicelevel;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tracedesk.api.value.Rounding;
import org.tracedesk.model.calendar.WorkCalendar;

/**
 * How long something may take.
 *
 * @param amount from 1
 * @param unit in what it is counted
 */
public record Limit(int amount, Unit unit) {

    private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,4})(s|m|h|d|wd)");

    /** What a limit is counted in. */
    public enum Unit {
        SECOND("s", Duration.ofSeconds(1)),
        MINUTE("m", Duration.ofMinutes(1)),
        HOUR("h", Duration.ofHours(1)),
        DAY("d", Duration.ofDays(1)),
        /** 工作日: counted after the day of the contact; it ends with the last of them. */
        WORKING_DAY("wd", Duration.ofDays(1));

        private final String sign;
        private final Duration one;

        Unit(String sign, Duration one) {
            this.sign = sign;
            this.one = one;
        }
    }

    /** Reads one such as {@code 30m}, {@code 24h} or {@code 5wd}. */
    public static Limit parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is no limit; write seconds, minutes, hours, days or"
                    + " working days as 10s, 30m, 24h, 2d or 5wd");
        }
        for (Unit unit : Unit.values()) {
            if (unit.sign.equals(written.group(2))) {
                return new Limit(Integer.parseInt(written.group(1)), unit);
            }
        }
        throw new IllegalArgumentException(text);
    }

    /** As a form writes it. */
    public String text() {
        return amount + unit.sign;
    }

    /** As a time on any clock; working days have no such length. */
    public Duration length() {
        return unit.one.multipliedBy(amount);
    }

    public boolean inWorkingDays() {
        return unit == Unit.WORKING_DAY;
    }

    /** The calendar it is counted in: a working day counts whole, whatever its hours. */
    public WorkCalendar counted(WorkCalendar calendar) {
        return inWorkingDays() ? calendar.wholeDays() : calendar;
    }

    /** When it is over, before rounding. */
    public Instant after(Instant start, WorkCalendar calendar) {
        return inWorkingDays() ? calendar.addDays(start, amount) : calendar.add(start, length());
    }

    /** The due time of an exact one. */
    public static Instant rounded(Instant exact, Rounding rounding, WorkCalendar calendar) {
        return rounding == Rounding.END_OF_DAY ? calendar.endOfDay(exact) : exact;
    }
}
