package org.tracedesk.query.service;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tracedesk.query.filter.Asked;

/**
 * Which month is asked for.
 *
 * @param month of the contacts, in the desk's zone
 * @param form id of the form; null for all of them
 */
record AskedMonth(YearMonth month, @Nullable String form) {

    /** @param now the present month is meant if none is said */
    static AskedMonth read(Map<String, List<String>> parameters, Instant now, ZoneId zone) {
        Asked asked = new Asked(parameters);
        YearMonth month = asked.value("month", AskedMonth::month);
        String form = asked.text("form");
        asked.done();
        return new AskedMonth(month == null ? YearMonth.from(now.atZone(zone)) : month, form);
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException misspelt) {
            throw new IllegalArgumentException(misspelt);
        }
    }
}
