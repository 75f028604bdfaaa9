package org.tracedesk.model.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.tracedesk.api.value.ClockKind;
import org.tracedesk.api.value.ClockPause;
import org.tracedesk.api.value.TicketStatus;
import org.tracedesk.model.calendar.Holidays;
import org.tracedesk.model.calendar.HourRange;
import org.tracedesk.model.calendar.WorkCalendar;
import org.tracedesk.model.servicelevel.CalendarOfForm;
import org.tracedesk.model.servicelevel.ServiceLevels;

/** Whatever the calendar, the start and the waits: just so much is worked until the due time as the limit says. */
class ReckoningPropertyTest {

    private static final ZoneId DESK = ZoneId.of("Asia/Shanghai");

    /**
     * A wait.
     *
     * @param after minutes of running before it
     * @param length minutes of standing still
     */
    record Wait(int after, int length) {}

    @Property(tries = 600)
    void theTimeWorkedUpToTheDueTimeIsTheLimit(
            @ForAll("calendars") CalendarOfForm calendar,
            @ForAll("starts") Instant start,
            @ForAll @IntRange(min = 1, max = 6_000) int minutes,
            @ForAll("waits") List<Wait> waits) {
        Reckoning reckoning = new Reckoning(new ServiceLevels(Map.of("office", calendar), List.of()), DESK);
        WorkCalendar office = calendar.at(DESK);
        ClockDraft clock = new ClockDraft(ClockKind.RESOLUTION, 1, start, null);
        clock.calendar = "office";
        clock.limit = minutes + "m";
        reckoning.reckon(clock);

        Instant at = start;
        for (Wait wait : waits) {
            Instant due = due(clock);
            at = at.plus(Duration.ofMinutes(wait.after()));
            if (!at.isBefore(due)) {
                break;
            }
            reckoning.pause(clock, at, TicketStatus.WAITING_CUSTOMER);
            at = at.plus(Duration.ofMinutes(wait.length()));
            reckoning.resume(clock, at);
            assertThat(due(clock)).as("moved by %s", wait).isAfterOrEqualTo(due);
        }

        Duration paused = clock.pauses.stream()
                .map(pause -> office.between(pause.from(), end(pause)))
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(office.between(start, due(clock)).minus(paused)).isEqualTo(Duration.ofMinutes(minutes));

        // Reckoned from the beginning, it is the same.
        Instant moved = due(clock);
        reckoning.reckon(clock);
        assertThat(due(clock)).isEqualTo(moved);
    }

    /** Three zones that change their clocks, one of them by half an hour, around the days on which they do. */
    @Provide
    Arbitrary<CalendarOfForm> calendars() {
        Arbitrary<ZoneId> zones = Arbitraries.of(
                        "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Shanghai")
                .map(ZoneId::of);
        Arbitrary<Map<DayOfWeek, List<HourRange>>> weeks = Arbitraries.maps(Arbitraries.of(DayOfWeek.class), days())
                .ofMinSize(1)
                .ofMaxSize(7);
        Arbitrary<Map<LocalDate, Boolean>> special = Arbitraries.maps(
                        Arbitraries.integers().between(0, 400).map(LocalDate.of(2024, 1, 1)::plusDays),
                        Arbitraries.of(true, false))
                .ofMaxSize(30);
        return Combinators.combine(zones, weeks, special)
                .as((zone, week, days) -> new CalendarOfForm(zone, new EnumMap<>(week), new Holidays(days)));
    }

    private static Arbitrary<List<HourRange>> days() {
        return Arbitraries.integers()
                .between(0, 48)
                .map(half -> half * 30)
                .set()
                .ofMinSize(2)
                .ofMaxSize(6)
                .map(times -> ranges(times.stream().sorted().toList()));
    }

    private static List<HourRange> ranges(List<Integer> minutes) {
        List<HourRange> ranges = new ArrayList<>();
        for (int i = 1; i < minutes.size(); i += 2) {
            ranges.add(new HourRange(minutes.get(i - 1), minutes.get(i)));
        }
        return List.copyOf(ranges);
    }

    @Provide
    Arbitrary<Instant> starts() {
        long first = Instant.parse("2024-01-01T00:00:00Z").getEpochSecond();
        return Arbitraries.longs().between(0, 366L * 24 * 60).map(minute -> Instant.ofEpochSecond(first + minute * 60));
    }

    @Provide
    Arbitrary<List<Wait>> waits() {
        Arbitrary<Integer> minutes = Arbitraries.integers().between(0, 4_000);
        return Combinators.combine(minutes, minutes).as(Wait::new).list().ofMaxSize(6);
    }

    private static Instant due(ClockDraft clock) {
        return Objects.requireNonNull(clock.dueAt);
    }

    private static Instant end(ClockPause pause) {
        return Objects.requireNonNull(pause.to());
    }
}
