package org.tracedesk.model.content;

import java.util.stream.Collectors;

/** Ways to write a number. */
final class Spelling {

    private Spelling() {}

    static String fullWidth(String digits) {
        return digits.chars()
                .mapToObj(c -> Character.toString(c - '!' + '\uFF01'))
                .collect(Collectors.joining());
    }

    /** Groups of these lengths, what is left over at the end. */
    static String apart(String digits, String separator, int... lengths) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int length : lengths) {
            int to = Math.min(digits.length(), from + length);
            if (from < to) {
                text.append(from == 0 ? "" : separator).append(digits, from, to);
            }
            from = to;
        }
        return text + (from < digits.length() ? separator + digits.substring(from) : "");
    }
}
