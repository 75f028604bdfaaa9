package org.tracedesk.model.servicelevel;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tracedesk.model.calendar.Holidays;
import org.tracedesk.model.calendar.HourRange;
import org.tracedesk.model.calendar.WorkCalendar;

/**
 * A calendar as a form writes it.
 *
 * @param zone zone of its hours; null for that of the desk
 * @param hours ranges of each working day of the week
 * @param holidays days on which it is otherwise
 */
public record CalendarOfForm(@Nullable ZoneId zone, Map<DayOfWeek, List<HourRange>> hours, Holidays holidays) {

    /** The calendar at a desk. */
    public WorkCalendar at(ZoneId desk) {
        return new WorkCalendar(zone == null ? desk : zone, hours, holidays);
    }
}
