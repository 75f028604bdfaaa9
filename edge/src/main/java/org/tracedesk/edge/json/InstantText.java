package org.tracedesk.edge.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tracedesk.edge.problem.FaultCode;

/** Reads an RFC 3339 date-time; hour 24 is the end of that day, seconds may be left out. */
final class InstantText {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 9999;

    private static final String RANGE = FIRST_YEAR + ".." + LAST_YEAR;
    private static final Pattern FORM = Pattern.compile(
            "([+-]?\\d{4,9})-(\\d\\d)-(\\d\\d)[Tt](\\d\\d):(\\d\\d)(?::(\\d\\d)(?:\\.(\\d{1,9}))?)?([Zz]|[+-]\\d\\d:\\d\\d)");

    private InstantText() {}

    static ReadValue read(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return bad();
        }
        int year = Integer.parseInt(parts.group(1));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return ReadValue.fault(FaultCode.OUT_OF_RANGE, RANGE);
        }
        try {
            LocalDate day = LocalDate.of(year, number(parts, 2), number(parts, 3));
            Instant instant =
                    at(day, parts).toInstant(ZoneOffset.of(parts.group(8).toUpperCase(Locale.ROOT)));
            int utcYear = instant.atOffset(ZoneOffset.UTC).getYear();
            return utcYear < FIRST_YEAR || utcYear > LAST_YEAR
                    ? ReadValue.fault(FaultCode.OUT_OF_RANGE, RANGE)
                    : ReadValue.of(instant);
        } catch (DateTimeException noSuchTime) {
            return bad();
        }
    }

    private static LocalDateTime at(LocalDate day, Matcher parts) {
        int hour = number(parts, 4);
        int minute = number(parts, 5);
        int second = parts.group(6) == null ? 0 : number(parts, 6);
        String fraction = parts.group(7);
        int nano = fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
        boolean endOfDay = hour == 24 && minute == 0 && second == 0 && nano == 0;
        return endOfDay ? day.plusDays(1).atStartOfDay() : day.atTime(LocalTime.of(hour, minute, second, nano));
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static ReadValue bad() {
        return ReadValue.fault(FaultCode.BAD_INSTANT, null);
    }
}
