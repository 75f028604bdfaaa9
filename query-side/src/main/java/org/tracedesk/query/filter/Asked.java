package org.tracedesk.query.filter;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.edge.problem.BodyFaults;
import org.tracedesk.edge.problem.FaultCode;

/** The parameters of a request, read one by one; the faults of all of them are told at once. */
public final class Asked {

    private static final Set<String> PAGING = Set.of("limit", "cursor");
    private static final int LONGEST = 200;
    /** A day more on both sides, for the whole days of any zone. */
    private static final Instant FIRST = Instant.parse("-0001-12-31T00:00:00Z");

    private static final Instant LAST = Instant.parse("+10000-01-02T00:00:00Z");
    private static final int MOST = 50;

    private final Map<String, List<String>> given;
    private final Set<String> read = new HashSet<>(PAGING);
    private final List<Fault> faults = new ArrayList<>();

    /** @param given the parameters with all their values; those of paging are read elsewhere */
    public Asked(Map<String, List<String>> given) {
        this.given = given;
    }

    /** All values of a parameter; none if it is not given. */
    public List<String> texts(String name) {
        read.add(name);
        List<String> all = given.getOrDefault(name, List.of());
        if (all.size() > MOST) {
            faults.add(FaultCode.TOO_MANY.at(name, "0.." + MOST));
        }
        List<String> values = all.stream().distinct().toList();
        for (String value : values) {
            if (value.isBlank()) {
                faults.add(FaultCode.BLANK.at(name));
            } else if (value.length() > LONGEST) {
                faults.add(FaultCode.TOO_LONG.at(name, "1.." + LONGEST));
            } else if (value.indexOf('\0') >= 0) {
                faults.add(FaultCode.BAD_CHARACTER.at(name));
            }
        }
        return values;
    }

    /** The only value of a parameter; null if it is not given. */
    public @Nullable String text(String name) {
        List<String> values = texts(name);
        if (values.size() > 1) {
            faults.add(FaultCode.TOO_MANY.at(name, "1"));
        }
        return values.isEmpty() ? null : values.getFirst();
    }

    /** All values of a parameter that chooses among constants, by name. */
    public List<String> choices(String name, Class<? extends Enum<?>> choice) {
        List<String> allowed =
                Arrays.stream(choice.getEnumConstants()).map(Enum::name).toList();
        List<String> values = texts(name);
        if (!allowed.containsAll(values)) {
            faults.add(FaultCode.UNKNOWN_VALUE.at(name, String.join(", ", allowed)));
        }
        return values;
    }

    /** The value that one of these words stands for; null if the parameter is not given. */
    public <T> @Nullable T choice(String name, Map<String, T> meanings) {
        String word = text(name);
        T meaning = word == null ? null : meanings.get(word);
        if (word != null && meaning == null) {
            faults.add(FaultCode.UNKNOWN_VALUE.at(
                    name, String.join(", ", meanings.keySet().stream().sorted().toList())));
        }
        return meaning;
    }

    /** A whole number from zero; null if the parameter is not given. */
    public @Nullable Long number(String name) {
        String digits = text(name);
        if (digits == null) {
            return null;
        }
        if (!digits.matches("\\d{1,18}")) {
            faults.add(FaultCode.WRONG_TYPE.at(name, "whole number"));
            return null;
        }
        return Long.valueOf(digits);
    }

    /** A value in a spelling of its own; null if the parameter is not given or misspelt. */
    public <T> @Nullable T value(String name, Function<String, T> spelling) {
        String text = text(name);
        try {
            return text == null ? null : spelling.apply(text);
        } catch (IllegalArgumentException misspelt) {
            faults.add(FaultCode.BAD_FORMAT.at(name));
            return null;
        }
    }

    /** {@code from} and {@code to}: instants, or dates that stand for the whole day in a zone. */
    public Period period(ZoneId zone) {
        return new Period(moment("from", zone, 0), moment("to", zone, 1));
    }

    /** A point in time; null if the parameter is not given or misspelt. */
    public @Nullable Instant instant(String name) {
        return moment(name, null, 0);
    }

    private @Nullable Instant moment(String name, @Nullable ZoneId zone, int daysAfter) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        try {
            // A plus sign that was not escaped arrives as a blank.
            Instant moment = zone != null && text.length() == "2023-10-01".length()
                    ? LocalDate.parse(text)
                            .plusDays(daysAfter)
                            .atStartOfDay(zone)
                            .toInstant()
                    : Instant.parse(text.replace(' ', '+'));
            if (moment.isBefore(FIRST) || moment.isAfter(LAST)) {
                faults.add(FaultCode.OUT_OF_RANGE.at(name, "0000..9999"));
                return null;
            }
            return moment;
        } catch (DateTimeException misspelt) {
            faults.add(FaultCode.BAD_INSTANT.at(name));
            return null;
        }
    }

    /** Adds a fault found by the caller. */
    public void fault(Fault fault) {
        faults.add(fault);
    }

    /** Ends the reading: what was not read means nothing here. Throws {@link BodyFaults} if there were faults. */
    public void done() {
        for (String name : given.keySet()) {
            if (!read.contains(name)) {
                // Nor is the name repeated where it is no name.
                faults.add(FaultCode.UNKNOWN_FIELD.at(name.matches("\\w{1,50}") ? name : "?"));
            }
        }
        if (!faults.isEmpty()) {
            throw new BodyFaults(faults);
        }
    }
}
