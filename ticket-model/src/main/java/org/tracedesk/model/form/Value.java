package org.tracedesk.model.form;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One value of a form's file and where it stands, read as what the form wants there or refused. */
sealed interface Value {

    /** Where it stands. */
    Place at();

    /** What it is, as said in a refusal. */
    String kind();

    /**
     * A single value.
     *
     * @param plain a string, a whole number, a boolean; null if nothing is written
     */
    record Scalar(Place at, @Nullable Object plain) implements Value {
        @Override
        public String kind() {
            return plain == null ? "nothing" : "\"" + plain + "\"";
        }
    }

    /** A list. */
    record Items(Place at, List<Value> all) implements Value {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Keys with values. */
    record Section(Place at, Map<String, Entry> entries) implements Value {
        @Override
        public String kind() {
            return "a section of keys";
        }

        /** The value of a key that must be there. */
        Value need(String key) {
            return find(key).orElseThrow(() -> at.broken("the key \"" + key + "\" is missing: add it"));
        }

        /** The value of a key that may be left out. */
        Optional<Value> find(String key) {
            return Optional.ofNullable(entries.get(key)).map(Entry::value);
        }
    }

    /** A key's place and value. */
    record Entry(Place at, Value value) {}

    /** As keys with values, no others than these. */
    default Section section(String... known) {
        if (!(this instanceof Section section)) {
            throw wrong("a section with the keys " + String.join(", ", known));
        }
        section.entries().forEach((key, entry) -> {
            if (!List.of(known).contains(key)) {
                throw entry.at().broken("unknown key \"" + key + "\"; write one of " + String.join(", ", known));
            }
        });
        return section;
    }

    /** As a section whose keys are names that the form gives. */
    default Map<String, Value> named() {
        if (!(this instanceof Section section)) {
            throw wrong("a section of names with values");
        }
        Map<String, Value> values = new LinkedHashMap<>();
        section.entries().forEach((name, entry) -> values.put(name, entry.value()));
        return values;
    }

    /** As a list. */
    default List<Value> items() {
        if (this instanceof Items items) {
            return items.all();
        }
        throw wrong("a list such as [a, b]");
    }

    /** As text: 1 to 200 characters on one line. */
    default String text() {
        if (!(this instanceof Scalar scalar) || !(scalar.plain() instanceof String text)) {
            throw wrong("text; put numbers, true and false in quotes");
        }
        if (text.isBlank()
                || text.length() > 200
                || !text.equals(text.strip())
                || text.chars().anyMatch(Character::isISOControl)) {
            throw at().broken("text has 1 to 200 characters on one line, without blanks at its ends");
        }
        return text;
    }

    /** As a whole number between two bounds. */
    default int whole(int least, int most) {
        String wanted = "a whole number from " + least + " to " + most;
        if (!(this instanceof Scalar scalar) || !(scalar.plain() instanceof Long number)) {
            throw wrong(wanted);
        }
        if (number < least || number > most) {
            throw at().broken(number + " is outside the range; write " + wanted);
        }
        return number.intValue();
    }

    /** As yes or no. */
    default boolean flag() {
        if (this instanceof Scalar scalar && scalar.plain() instanceof Boolean flag) {
            return flag;
        }
        throw wrong("true or false");
    }

    /** As a constant of an enumeration. */
    default <E extends Enum<E>> E choice(Class<E> type) {
        String name = text();
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow(() -> at().broken("unknown value \"" + name + "\"; write one of "
                        + String.join(
                                ", ",
                                Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .toList())));
    }

    private BrokenForm wrong(String wanted) {
        return at().broken("this is " + kind() + "; write " + wanted);
    }
}
