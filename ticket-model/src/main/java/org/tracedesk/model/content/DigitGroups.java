package org.tracedesk.model.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The digits of a text in groups, and the numbers that neighbouring groups may be the parts of. */
final class DigitGroups {

    /** No number that is looked for has more. */
    private static final int LONGEST = 19;

    private static final Pattern GROUP = Pattern.compile("[0-9]+");
    private static final Pattern GAP = Pattern.compile("[ -]{1,3}");

    private final String text;
    private final List<Group> groups;

    /** @param joined whether only blanks or hyphens stand between it and the group before */
    private record Group(int start, int end, boolean joined) {
        int length() {
            return end - start;
        }
    }

    private DigitGroups(String text, List<Group> groups) {
        this.text = text;
        this.groups = groups;
    }

    static DigitGroups of(String text) {
        List<Group> groups = new ArrayList<>();
        Matcher next = GROUP.matcher(text);
        int end = 0;
        while (next.find()) {
            boolean joined = !groups.isEmpty()
                    && GAP.matcher(text).region(end, next.start()).matches();
            groups.add(new Group(next.start(), next.end(), joined));
            end = next.end();
        }
        return new DigitGroups(text, groups);
    }

    /** Whether any group, or any neighbouring groups together, are what is asked for. */
    boolean anyNumber(Predicate<Number> asked) {
        for (int first = 0; first < groups.size(); first++) {
            int length = 0;
            for (int last = first; last < groups.size(); last++) {
                if (last > first && !groups.get(last).joined()) {
                    break;
                }
                length += groups.get(last).length();
                if (length > LONGEST) {
                    break;
                }
                if (asked.test(new Number(first, last, length))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Neighbouring groups, from the first to the last, read as one number of so many digits. */
    final class Number {
        private final int first;
        private final int last;
        private final int length;

        private Number(int first, int last, int length) {
            this.first = first;
            this.last = last;
            this.length = length;
        }

        int length() {
            return length;
        }

        String digits() {
            StringBuilder all = new StringBuilder(length);
            groups.subList(first, last + 1).forEach(g -> all.append(text, g.start(), g.end()));
            return all.toString();
        }

        boolean inOnePiece() {
            return first == last;
        }

        /** Lengths of the groups. */
        List<Integer> grouping() {
            return IntStream.rangeClosed(first, last)
                    .mapToObj(i -> groups.get(i).length())
                    .toList();
        }

        /** Whether equal groups go on before it, so that it is the middle of something longer. */
        boolean goesOnBefore() {
            return first != last
                    && groups.get(first).joined()
                    && groups.get(first - 1).length() == groups.get(first).length();
        }

        String before() {
            return text.substring(Math.max(0, start() - 24), start());
        }

        String after() {
            return text.substring(end(), Math.min(text.length(), end() + 24));
        }

        private int start() {
            return groups.get(first).start();
        }

        private int end() {
            return groups.get(last).end();
        }
    }
}
