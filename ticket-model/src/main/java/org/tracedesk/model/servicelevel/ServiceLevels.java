package org.tracedesk.model.servicelevel;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.ClockKind;
import org.tracedesk.model.calendar.WorkCalendar;

/**
 * The service levels of a form.
 *
 * @param calendars its calendars by name
 * @param rules its rules; of those that hold for a ticket, the first counts
 */
public record ServiceLevels(Map<String, CalendarOfForm> calendars, List<ServiceRule> rules) {

    public static final ServiceLevels NONE = new ServiceLevels(Map.of(), List.of());

    public ServiceLevels {
        calendars = Map.copyOf(calendars);
        rules = List.copyOf(rules);
    }

    /** The rule of a clock for a ticket; empty if there is none. */
    public Optional<ServiceRule> rule(ClockKind clock, Traits ticket) {
        return rules.stream()
                .filter(rule -> rule.clock() == clock && rule.scope().holds(ticket))
                .findFirst();
    }

    /** The rule for a recorded figure of an answer; empty if there is none. */
    public Optional<ServiceRule> rule(Figure figure, Traits ticket) {
        return rules.stream()
                .filter(rule -> rule.figure() == figure && rule.scope().holds(ticket))
                .findFirst();
    }

    /** A rule by its name; empty if the form has it no more. */
    public Optional<ServiceRule> named(@Nullable String name) {
        return rules.stream().filter(rule -> rule.name().equals(name)).findFirst();
    }

    /** A calendar by its name; without a name, or if the form has it no more, round the clock. */
    public WorkCalendar calendar(@Nullable String name, ZoneId desk) {
        CalendarOfForm written = name == null ? null : calendars.get(name);
        return written == null ? WorkCalendar.roundTheClock(desk) : written.at(desk);
    }
}
