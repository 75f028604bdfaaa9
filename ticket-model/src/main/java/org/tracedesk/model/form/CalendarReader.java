package org.tracedesk.model.form;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tracedesk.model.calendar.Holidays;
import org.tracedesk.model.calendar.HourRange;
import org.tracedesk.model.servicelevel.CalendarOfForm;

/** Reads {@code calendars}: when work is done. */
final class CalendarReader {

    private static final String[] DAYS =
            Stream.of(DayOfWeek.values()).map(Enum::name).toArray(String[]::new);

    private CalendarReader() {}

    static Map<String, CalendarOfForm> read(Optional<Value> written, HolidayLists lists) {
        Map<String, CalendarOfForm> calendars = new LinkedHashMap<>();
        written.ifPresent(value -> value.named().forEach((name, one) -> calendars.put(name, calendar(one, lists))));
        return calendars;
    }

    private static CalendarOfForm calendar(Value value, HolidayLists lists) {
        Value.Section calendar = value.section("zone", "hours", "holidays");
        return new CalendarOfForm(
                calendar.find("zone").map(CalendarReader::zone).orElse(null),
                hours(calendar.need("hours")),
                calendar.find("holidays").map(name -> holidays(name, lists)).orElse(Holidays.NONE));
    }

    private static ZoneId zone(Value value) {
        try {
            return ZoneId.of(value.text());
        } catch (DateTimeException e) {
            throw value.at().broken("\"" + value.text() + "\" is no time zone; write one such as Asia/Shanghai");
        }
    }

    private static Map<DayOfWeek, List<HourRange>> hours(Value value) {
        Value.Section week = value.section(DAYS);
        Map<DayOfWeek, List<HourRange>> hours = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.find(day.name()).ifPresent(ranges -> hours.put(day, ranges(ranges)));
        }
        if (hours.isEmpty()) {
            throw value.at().broken("a calendar without hours never works; write hours for a day such as MONDAY");
        }
        return hours;
    }

    private static List<HourRange> ranges(Value value) {
        List<HourRange> ranges = new ArrayList<>();
        for (Value item : value.items()) {
            HourRange range = range(item);
            if (!ranges.isEmpty() && range.fromMinute() < ranges.getLast().toMinute()) {
                throw item.at().broken("ranges of one day come in order and do not overlap");
            }
            ranges.add(range);
        }
        if (ranges.isEmpty()) {
            throw value.at().broken("a day off is left out; write its hours or remove the day");
        }
        return List.copyOf(ranges);
    }

    private static HourRange range(Value value) {
        try {
            return HourRange.parse(value.text());
        } catch (IllegalArgumentException e) {
            throw value.at().broken("\"" + value.text() + "\" is no range of hours; write one such as 09:00-12:00");
        }
    }

    private static Holidays holidays(Value value, HolidayLists lists) {
        return lists.find(value.text())
                .orElseThrow(() -> value.at()
                        .broken("there is no list of holidays \"" + value.text() + "\"; write one of "
                                + String.join(", ", HolidayLists.NAMES)
                                + ", or put a file of that name, ending in .csv, beside the form"));
    }
}
