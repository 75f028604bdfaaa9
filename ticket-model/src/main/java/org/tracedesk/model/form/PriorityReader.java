package org.tracedesk.model.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tracedesk.api.value.Impact;
import org.tracedesk.api.value.Priority;
import org.tracedesk.api.value.Urgency;

/** Reads {@code priorities}. */
final class PriorityReader {

    private PriorityReader() {}

    static PriorityScale read(Optional<Value> written) {
        if (written.isEmpty()) {
            return new PriorityScale(List.of(), null, null);
        }
        Value.Section section = written.get().section("levels", "fallback", "matrix");
        PriorityScale chosen = new PriorityScale(levels(section.need("levels")), null, null);
        return new PriorityScale(
                chosen.levels(),
                section.find("fallback").map(v -> known(v, chosen)).orElse(null),
                section.find("matrix").map(v -> matrix(v, chosen)).orElse(null));
    }

    /** A priority that is among the levels. */
    static Priority known(Value value, PriorityScale scale) {
        Priority priority = value.choice(Priority.class);
        List<Priority> levels =
                scale.levels().stream().map(PriorityScale.Level::code).toList();
        if (!levels.contains(priority)) {
            throw value.at()
                    .broken(priority + " is not among the form's levels; write "
                            + (levels.isEmpty() ? "no priority: the form has no levels" : "one of " + levels));
        }
        return priority;
    }

    private static List<PriorityScale.Level> levels(Value value) {
        List<PriorityScale.Level> levels = new ArrayList<>();
        Words.Choice words = new Words.Choice();
        for (Value item : value.items()) {
            Value.Section level = item.section("code", "labels");
            Priority code = level.need("code").choice(Priority.class);
            if (!levels.isEmpty() && levels.getLast().code().compareTo(code) >= 0) {
                throw level.need("code")
                        .at()
                        .broken(code + " stands after " + levels.getLast().code()
                                + "; write each level once, the most urgent first");
            }
            levels.add(new PriorityScale.Level(code, words.add(level.need("labels"))));
        }
        return List.copyOf(levels);
    }

    private static Map<Impact, Map<Urgency, Priority>> matrix(Value value, PriorityScale scale) {
        Value.Section rows = value.section(names(Impact.values()));
        Map<Impact, Map<Urgency, Priority>> matrix = new EnumMap<>(Impact.class);
        for (Impact impact : Impact.values()) {
            Value.Section row = cell(rows, impact).section(names(Urgency.values()));
            Map<Urgency, Priority> priorities = new EnumMap<>(Urgency.class);
            for (Urgency urgency : Urgency.values()) {
                priorities.put(urgency, known(cell(row, urgency), scale));
            }
            matrix.put(impact, Map.copyOf(priorities));
        }
        return Map.copyOf(matrix);
    }

    private static Value cell(Value.Section row, Enum<?> key) {
        return row.find(key.name())
                .orElseThrow(() -> row.at()
                        .broken("the matrix says nothing for " + key + "; write a priority for every impact"
                                + " and urgency"));
    }

    private static String[] names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toArray(String[]::new);
    }
}
