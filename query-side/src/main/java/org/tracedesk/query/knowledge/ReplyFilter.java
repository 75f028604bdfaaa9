package org.tracedesk.query.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tracedesk.query.filter.Asked;

/**
 * Which standard replies are asked for.
 *
 * @param category first level, or the full path joined by a hyphen
 * @param words each of them stands in title or wording
 * @param withdrawn whether those withdrawn are asked for; those in use unless said
 * @param toUpdate whether only those are asked for whose present revision was adjusted
 */
record ReplyFilter(@Nullable String category, List<String> words, boolean withdrawn, boolean toUpdate) {

    private static final Map<String, Boolean> TRUTH = Map.of("true", true, "false", false);

    static ReplyFilter read(Map<String, List<String>> parameters) {
        Asked asked = new Asked(parameters);
        String question = asked.text("q");
        ReplyFilter filter = new ReplyFilter(
                asked.text("category"),
                question == null ? List.of() : words(question),
                Boolean.TRUE.equals(asked.choice("withdrawn", TRUTH)),
                Boolean.TRUE.equals(asked.choice("toUpdate", TRUTH)));
        asked.done();
        return filter;
    }

    private static List<String> words(String question) {
        return Arrays.stream(KnowledgeTables.searched(question).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
