package org.tracedesk.model.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tracedesk.model.form.ContentPolicy.Addresses;

/** Reads {@code content}: the wording that a form warns of. */
final class ContentReader {

    private ContentReader() {}

    static ContentPolicy read(Optional<Value> written) {
        if (written.isEmpty()) {
            return ContentPolicy.UNSAID;
        }
        Value.Section content = written.get().section("vague", "addresses");
        return new ContentPolicy(
                content.find("vague").map(ContentReader::words).orElse(ContentPolicy.UNSAID.vague()),
                content.find("addresses").map(ContentReader::addresses).orElse(ContentPolicy.UNSAID.addresses()));
    }

    private static List<String> words(Value value) {
        List<String> words = new ArrayList<>();
        for (Value item : value.items()) {
            String word = item.text();
            if (word.length() < 2) {
                throw item.at().broken("\"" + word + "\" stands in too many other words; write two signs or more");
            }
            if (words.contains(word)) {
                throw item.at().broken("\"" + word + "\" stands in the list twice; write each once");
            }
            words.add(word);
        }
        return List.copyOf(words);
    }

    private static Addresses addresses(Value value) {
        String word = value.text();
        return Arrays.stream(Addresses.values())
                .filter(rule -> rule.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(
                        () -> value.at().broken("unknown value \"" + word + "\"; write one of refused, acknowledged"));
    }
}
