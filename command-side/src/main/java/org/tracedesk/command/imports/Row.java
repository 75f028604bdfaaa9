package org.tracedesk.command.imports;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.constraint.ShortText;
import org.tracedesk.api.constraint.TextRule;
import org.tracedesk.api.rejection.Fault;

/**
 * One row of a log.
 *
 * @param line number in the file, the heading is 1
 * @param ordinal place in its case, from 0
 * @param caseName the case it belongs to
 * @param activity what was done
 * @param person who did it
 * @param department where; null if the row does not say
 * @param at when
 */
record Row(
        int line,
        int ordinal,
        String caseName,
        String activity,
        String person,
        @Nullable String department,
        Instant at) {

    /** @throws BadRow if a column is missing or the time cannot be read */
    static Row of(int line, int ordinal, Map<String, String> values, Mapping mapping, DateTimeFormatter time) {
        Mapping.Columns columns = mapping.columns();
        String at = value(values, columns.time(), line);
        try {
            return new Row(
                    line,
                    ordinal,
                    value(values, columns.caseName(), line),
                    value(values, columns.activity(), line),
                    value(values, columns.person(), line),
                    optional(values.get(columns.department())),
                    OffsetDateTime.parse(at, time).toInstant());
        } catch (DateTimeParseException e) {
            throw new BadRow(line, columns.time(), "is no time of the pattern " + mapping.timePattern());
        }
    }

    private static @Nullable String optional(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    static String value(Map<String, String> values, String column, int line) {
        String value = values.get(column);
        if (value == null || value.isBlank()) {
            throw new BadRow(line, column, "is missing or empty");
        }
        return value;
    }

    /** The names that become keys and cannot: too long, or with characters that no table holds. */
    List<Fault> faults(Mapping mapping) {
        Map<String, String> names = new TreeMap<>();
        names.put(mapping.columns().caseName(), fillText(mapping.number()));
        names.put(mapping.columns().person(), person);
        names.put(mapping.columns().department(), department == null ? "-" : department);
        List<Fault> faults = new ArrayList<>();
        names.forEach((column, name) -> {
            String fault = TextRule.fault(name, ShortText.MAX, true);
            if (fault != null) {
                faults.add(Fault.of(column, fault));
            }
        });
        return faults;
    }

    /** A template with this row's values in the place of names in braces. */
    Object fill(Object template) {
        return switch (template) {
            case String text -> fillText(text);
            case List<?> list -> list.stream().map(this::fill).toList();
            case Map<?, ?> map ->
                map.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> fill(e.getValue())));
            default -> template;
        };
    }

    String fillText(String text) {
        return text.replace("{case}", caseName)
                .replace("{activity}", activity)
                .replace("{person}", person)
                .replace("{department}", department == null ? "" : department);
    }
}
