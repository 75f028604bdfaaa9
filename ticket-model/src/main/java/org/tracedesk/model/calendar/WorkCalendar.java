package org.tracedesk.model.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * When work is done. A holiday has no hours; a make-up working day has those of its day of the week, or else of the first
 * working day of the week.
 *
 * @param zone zone of its hours and days
 * @param hours ranges of each day of the week, in order and apart from each other; a day without is free
 * @param holidays days on which it is otherwise
 */
public record WorkCalendar(ZoneId zone, Map<DayOfWeek, List<HourRange>> hours, Holidays holidays) {

    public WorkCalendar {
        hours = Map.copyOf(hours);
        if (hours.values().stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("a calendar has working hours");
        }
        hours.values().forEach(WorkCalendar::requireOrder);
    }

    /** Every hour of every day. */
    public static WorkCalendar roundTheClock(ZoneId zone) {
        Map<DayOfWeek, List<HourRange>> all = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            all.put(day, List.of(HourRange.WHOLE_DAY));
        }
        return new WorkCalendar(zone, all, Holidays.NONE);
    }

    /** The same working days, from midnight to midnight. */
    public WorkCalendar wholeDays() {
        return new WorkCalendar(
                zone,
                hours.entrySet().stream()
                        .filter(day -> !day.getValue().isEmpty())
                        .collect(Collectors.toMap(Map.Entry::getKey, day -> List.of(HourRange.WHOLE_DAY))),
                holidays);
    }

    /** Whether work is done on a day. */
    public boolean worksOn(LocalDate day) {
        return !rangesOn(day).isEmpty();
    }

    /** The working time between two instants; none if the second is not later. */
    public Duration between(Instant from, Instant to) {
        Duration worked = Duration.ZERO;
        if (!from.isBefore(to)) {
            return worked;
        }
        LocalDate last = dateOf(to);
        for (LocalDate day = dateOf(from); !day.isAfter(last); day = day.plusDays(1)) {
            for (HourRange range : rangesOn(day)) {
                Instant begin = later(range.begin(day, zone), from);
                Instant end = range.end(day, zone);
                worked = worked.plus(span(begin, end.isAfter(to) ? to : end));
            }
        }
        return worked;
    }

    /** The first instant by which so much has been worked since another. */
    public Instant add(Instant from, Duration time) {
        Duration left = time;
        for (LocalDate day = dateOf(from); ; day = day.plusDays(1)) {
            for (HourRange range : rangesOn(day)) {
                Instant begin = later(range.begin(day, zone), from);
                Duration worked = span(begin, range.end(day, zone));
                if (worked.compareTo(left) >= 0 && !worked.isZero()) {
                    return begin.plus(left);
                }
                left = left.minus(worked);
            }
        }
    }

    /**
     * The time of day of a contact, so many working days after its day; the end of that day if it came on a free one.
     *
     * @param days from 1
     */
    public Instant addDays(Instant from, int days) {
        LocalDate start = dateOf(from);
        LocalDate day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (worksOn(day)) {
                left--;
            }
        }
        return worksOn(start)
                ? day.atTime(from.atZone(zone).toLocalTime()).atZone(zone).toInstant()
                : endOfDay(day);
    }

    /** 23:59:59 of the day of an instant; midnight still belongs to the day that it ends. */
    public Instant endOfDay(Instant at) {
        return endOfDay(dateOf(at.minusMillis(1)));
    }

    private Instant endOfDay(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minus(1, ChronoUnit.SECONDS);
    }

    private List<HourRange> rangesOn(LocalDate day) {
        Boolean free = holidays.free().get(day);
        List<HourRange> usual = hours.getOrDefault(day.getDayOfWeek(), List.of());
        if (free == null) {
            return usual;
        }
        return free ? List.of() : usual.isEmpty() ? ofAWorkingDay() : usual;
    }

    private List<HourRange> ofAWorkingDay() {
        for (DayOfWeek day : DayOfWeek.values()) {
            List<HourRange> ranges = hours.getOrDefault(day, List.of());
            if (!ranges.isEmpty()) {
                return ranges;
            }
        }
        return List.of();
    }

    private LocalDate dateOf(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Duration span(Instant from, Instant to) {
        return from.isBefore(to) ? Duration.between(from, to) : Duration.ZERO;
    }

    private static void requireOrder(List<HourRange> ranges) {
        for (int i = 1; i < ranges.size(); i++) {
            if (ranges.get(i).fromMinute() < ranges.get(i - 1).toMinute()) {
                throw new IllegalArgumentException("ranges of one day come in order and do not overlap");
            }
        }
    }
}
