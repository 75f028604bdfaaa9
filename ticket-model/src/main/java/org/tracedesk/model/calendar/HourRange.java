package org.tracedesk.model.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Hours of a day in which work is done.
 *
 * @param fromMinute first minute of the day
 * @param toMinute minute after the last; 1440, written {@code 24:00}, is the end of the day
 */
public record HourRange(int fromMinute, int toMinute) {

    private static final int DAY = 24 * 60;

    /** From midnight to midnight. */
    public static final HourRange WHOLE_DAY = new HourRange(0, DAY);

    public HourRange {
        if (fromMinute < 0 || toMinute > DAY || fromMinute >= toMinute) {
            throw new IllegalArgumentException("a range of hours begins before it ends, within one day");
        }
    }

    /** Reads {@code 09:00-12:00}; {@code 24:00} is the end of the day. */
    public static HourRange parse(String text) {
        if (!text.matches("([01]\\d|2[0-3]):[0-5]\\d-(([01]\\d|2[0-3]):[0-5]\\d|24:00)")) {
            throw new IllegalArgumentException("\"" + text + "\" is no range of hours");
        }
        return new HourRange(minute(text.substring(0, 5)), minute(text.substring(6)));
    }

    private static int minute(String text) {
        return Integer.parseInt(text.substring(0, 2)) * 60 + Integer.parseInt(text.substring(3));
    }

    Instant begin(LocalDate day, ZoneId zone) {
        return at(fromMinute, day, zone);
    }

    Instant end(LocalDate day, ZoneId zone) {
        return at(toMinute, day, zone);
    }

    /** A time that the clocks of a zone skip is the one they jump to. */
    private static Instant at(int minute, LocalDate day, ZoneId zone) {
        return minute == DAY
                ? day.plusDays(1).atStartOfDay(zone).toInstant()
                : day.atTime(LocalTime.MIN.plusMinutes(minute)).atZone(zone).toInstant();
    }
}
