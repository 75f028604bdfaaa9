package org.tracedesk.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {

    private static final Holidays MAY =
            Holidays.parse("date,kind,name\n2024-05-01,holiday,劳动节\n2024-05-11,workday,劳动节\n");

    @ParameterizedTest(name = "{1} of work from {0} end {2}")
    @CsvSource({
        "2024-04-30T11:00+08:00, PT1H, 2024-04-30T12:00+08:00",
        // The break at noon does not count.
        "2024-04-30T11:00+08:00, PT2H, 2024-04-30T14:00+08:00",
        "2024-04-30T12:30+08:00, PT1H, 2024-04-30T14:00+08:00",
        // The first of May is off, and so is the night.
        "2024-04-30T17:00+08:00, PT2H, 2024-05-02T10:00+08:00",
        // A Saturday makes up for it; the Sunday after it does not.
        "2024-05-10T17:00+08:00, PT2H, 2024-05-11T10:00+08:00",
        "2024-05-11T17:00+08:00, PT2H, 2024-05-13T10:00+08:00",
        "2024-05-12T08:00+08:00, PT7H, 2024-05-13T17:00+08:00",
    })
    void workIsDoneInTheRangesOfWorkingDays(OffsetDateTime from, Duration work, OffsetDateTime end) {
        WorkCalendar office = office("Asia/Shanghai", MAY);
        assertThat(office.add(from.toInstant(), work)).isEqualTo(end.toInstant());
        assertThat(office.between(from.toInstant(), end.toInstant())).isEqualTo(work);
    }

    @ParameterizedTest(name = "the day of {1} in {0} has {2}")
    @CsvSource({
        "Europe/Berlin, 2024-03-31T00:00+01:00, PT23H",
        "Europe/Berlin, 2024-10-27T00:00+02:00, PT25H",
        "America/New_York, 2024-03-10T00:00-05:00, PT23H",
        "America/New_York, 2024-11-03T00:00-04:00, PT25H",
        "Australia/Lord_Howe, 2024-10-06T00:00+10:30, PT23H30M",
        "Australia/Lord_Howe, 2024-04-07T00:00+11:00, PT24H30M",
        "Asia/Shanghai, 2024-10-27T00:00+08:00, PT24H",
    })
    void aDayOnWhichTheClocksAreChangedIsShorterOrLonger(String zone, OffsetDateTime midnight, Duration length) {
        WorkCalendar always = WorkCalendar.roundTheClock(ZoneId.of(zone));
        Instant next = always.endOfDay(midnight.toInstant().plusSeconds(1)).plusSeconds(1);
        assertThat(always.between(midnight.toInstant(), next)).isEqualTo(length);
        assertThat(always.add(midnight.toInstant(), length)).isEqualTo(next);
    }

    @Test
    void midnightBelongsToTheDayThatItEnds() {
        WorkCalendar always = WorkCalendar.roundTheClock(ZoneId.of("Asia/Shanghai"));
        assertThat(always.endOfDay(Instant.parse("2023-10-02T16:00:00Z")))
                .isEqualTo(Instant.parse("2023-10-02T15:59:59Z"));
    }

    static WorkCalendar office(String zone, Holidays holidays) {
        Map<DayOfWeek, List<HourRange>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : List.of(
                DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)) {
            week.put(day, List.of(HourRange.parse("09:00-12:00"), HourRange.parse("13:00-18:00")));
        }
        return new WorkCalendar(ZoneId.of(zone), week, holidays);
    }
}
