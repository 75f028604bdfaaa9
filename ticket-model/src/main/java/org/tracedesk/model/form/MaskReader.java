package org.tracedesk.model.form;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads {@code masks}: what a form shows of its customers. */
final class MaskReader {

    private MaskReader() {}

    static MaskPolicy read(Optional<Value> written) {
        if (written.isEmpty()) {
            return MaskPolicy.UNSAID;
        }
        Value.Section masks = written.get().section("name", "contact");
        return new MaskPolicy(
                masks.find("name").map(v -> choice(v, NameMask.values())).orElse(MaskPolicy.UNSAID.name()),
                masks.find("contact").map(v -> choice(v, ContactMask.values())).orElse(MaskPolicy.UNSAID.contact()));
    }

    private static <E extends Enum<E>> E choice(Value value, E[] all) {
        Map<String, E> words = new TreeMap<>();
        for (E one : all) {
            words.put(one.name().toLowerCase(Locale.ROOT).replace('_', '-'), one);
        }
        E chosen = words.get(value.text());
        if (chosen == null) {
            throw value.at()
                    .broken("unknown value \"" + value.text() + "\"; write one of "
                            + String.join(", ", words.keySet()));
        }
        return chosen;
    }
}
