package org.tracedesk.query.satisfaction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.tracedesk.query.filter.Period;

/**
 * A period taken apart: whole days, which are counted already, and what is left before and after them.
 *
 * @param firstDay first whole day
 * @param endDay first day after the whole ones
 * @param from begin of what is left before the whole days
 * @param untilFirst its end
 * @param sinceEnd begin of what is left after the whole days
 * @param to its end
 */
record Stretch(LocalDate firstDay, LocalDate endDay, Instant from, Instant untilFirst, Instant sinceEnd, Instant to) {

    private static final Instant EARLIEST = Instant.parse("1800-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-30T00:00:00Z");

    static Stretch of(Period period, ZoneId zone) {
        Instant from = period.from() == null ? EARLIEST : period.from();
        Instant to = period.to() == null ? LATEST : period.to();
        LocalDate firstDay = LocalDate.ofInstant(from, zone);
        if (firstDay.atStartOfDay(zone).toInstant().isBefore(from)) {
            firstDay = firstDay.plusDays(1);
        }
        LocalDate endDay = LocalDate.ofInstant(to, zone);
        if (!firstDay.isBefore(endDay)) {
            // No whole day: everything is read from the ratings themselves.
            return new Stretch(firstDay, firstDay, from, to, to, to);
        }
        Instant untilFirst = firstDay.atStartOfDay(zone).toInstant();
        Instant sinceEnd = endDay.atStartOfDay(zone).toInstant();
        return new Stretch(firstDay, endDay, from, untilFirst, sinceEnd, to);
    }
}
