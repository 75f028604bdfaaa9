package org.tracedesk.query.tracking;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * A text as it is searched: one spelling for full-width and half-width, upper and lower case, and all pairs of
 * neighbouring characters in it.
 *
 * @param text the folded text
 * @param pairs distinct pairs in order
 */
record SearchText(String text, List<String> pairs) {

    static SearchText of(String original) {
        String text = Normalizer.normalize(original, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        int[] characters = text.codePoints().toArray();
        TreeSet<String> pairs = new TreeSet<>();
        for (int i = 1; i < characters.length; i++) {
            if (!Character.isWhitespace(characters[i - 1]) && !Character.isWhitespace(characters[i])) {
                pairs.add(new String(characters, i - 1, 2));
            }
        }
        return new SearchText(text, List.copyOf(pairs));
    }

    /** The words of a question; each of them has to be found. */
    static List<SearchText> words(String question) {
        return Arrays.stream(of(question).text().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .map(SearchText::of)
                .toList();
    }

    /** Whether a word is in this text. */
    boolean contains(SearchText word) {
        return text.contains(word.text());
    }
}
