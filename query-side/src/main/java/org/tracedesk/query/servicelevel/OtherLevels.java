package org.tracedesk.query.servicelevel;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.api.value.ClockKind;
import org.tracedesk.edge.problem.BodyFaults;
import org.tracedesk.edge.problem.FaultCode;
import org.tracedesk.model.calendar.Holidays;
import org.tracedesk.model.calendar.HourRange;
import org.tracedesk.model.calendar.WorkCalendar;
import org.tracedesk.model.form.FormLibrary;
import org.tracedesk.model.servicelevel.Limit;

/** Reads the other service levels of a question, and names every fault of them. */
final class OtherLevels {

    /** What a limit can be reckoned anew for. */
    private static final Set<ClockKind> ASKED =
            EnumSet.of(ClockKind.FIRST_RESPONSE, ClockKind.RESOLUTION, ClockKind.TOLD);

    private final List<Fault> faults = new ArrayList<>();

    private OtherLevels() {}

    /**
     * The levels that would have held.
     *
     * @param limit null for each ticket's own
     * @param calendar null for each ticket's own
     */
    record Levels(@Nullable Limit limit, @Nullable WorkCalendar calendar) {}

    static Levels read(Question question, ZoneId desk) {
        OtherLevels reader = new OtherLevels();
        Limit limit = question.limit() == null ? null : reader.limit(question.limit());
        WorkCalendar calendar = question.calendar() == null ? null : reader.calendar(question.calendar(), desk);
        if (question.limit() == null && question.calendar() == null) {
            reader.faults.add(new Fault("limit", FaultCode.REQUIRED.name(), null));
        }
        if (!ASKED.contains(question.kind())) {
            reader.faults.add(new Fault("clock", FaultCode.UNKNOWN_VALUE.name(), ASKED.toString()));
        }
        if (!reader.faults.isEmpty()) {
            throw new BodyFaults(reader.faults);
        }
        return new Levels(limit, calendar);
    }

    private @Nullable Limit limit(String text) {
        return tried("limit", () -> Limit.parse(text));
    }

    private @Nullable WorkCalendar calendar(Question.OtherCalendar asked, ZoneId desk) {
        ZoneId zone = asked.zone() == null ? desk : tried("calendar.zone", () -> ZoneId.of(asked.zone()));
        Holidays holidays = asked.holidays() == null ? Holidays.NONE : holidays(asked.holidays());
        Map<DayOfWeek, List<HourRange>> hours = new EnumMap<>(DayOfWeek.class);
        for (int i = 0; i < asked.hours().size(); i++) {
            Question.Hours one = asked.hours().get(i);
            HourRange range = tried("calendar.hours[" + i + "]", () -> HourRange.parse(one.from() + "-" + one.to()));
            if (range != null) {
                hours.computeIfAbsent(one.day(), day -> new ArrayList<>()).add(range);
            }
        }
        hours.values().forEach(day -> day.sort(Comparator.comparingInt(HourRange::fromMinute)));
        return !faults.isEmpty() || zone == null
                ? null
                : tried("calendar.hours", () -> new WorkCalendar(zone, hours, holidays));
    }

    private Holidays holidays(String name) {
        return FormLibrary.holidays(name).orElseGet(() -> {
            faults.add(new Fault("calendar.holidays", FaultCode.UNKNOWN_VALUE.name(), null));
            return Holidays.NONE;
        });
    }

    private <T> @Nullable T tried(String field, Supplier<T> read) {
        try {
            return read.get();
        } catch (IllegalArgumentException | DateTimeException e) {
            faults.add(new Fault(field, FaultCode.BAD_FORMAT.name(), null));
            return null;
        }
    }
}
