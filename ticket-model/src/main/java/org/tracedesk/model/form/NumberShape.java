package org.tracedesk.model.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All numbers that a pattern can make, as a row of characters to choose from: so that two forms are seen to collide
 * before a ticket of one gets a number of the other.
 */
record NumberShape(List<Step> steps) {

    private static final String DIGITS = "0123456789";
    private static final String CODE = DIGITS + "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final Pattern PART = Pattern.compile("\\{(?:date|department|serial)}|[A-Za-z0-9_-]|.");

    /** One of these characters, once or more often. */
    private record Step(String characters, boolean repeats) {}

    private record Pair(int mine, int theirs) {}

    /**
     * The shape of a pattern.
     *
     * @throws IllegalArgumentException if the pattern holds what no number can
     */
    static NumberShape of(NumberPattern pattern) {
        if (!pattern.template().contains("{date}")) {
            throw new IllegalArgumentException("a number pattern has {date}: serials begin anew each day");
        }
        if (Pattern.compile("\\{department}(?![_-])")
                .matcher(pattern.template())
                .find()) {
            throw new IllegalArgumentException("in a number pattern {department} is followed by - or _,"
                    + " so that a code cannot run into what stands after it");
        }
        List<Step> steps = new ArrayList<>();
        Matcher parts = PART.matcher(pattern.template());
        while (parts.find()) {
            steps.addAll(steps(parts.group()));
        }
        return new NumberShape(List.copyOf(steps));
    }

    private static List<Step> steps(String part) {
        Step digit = new Step(DIGITS, false);
        return switch (part) {
            case "{date}" -> List.of(digit, digit, digit, digit, digit, digit, digit, digit);
            case "{department}" -> List.of(new Step(CODE, true));
            case "{serial}" -> List.of(digit, digit, new Step(DIGITS, true));
            default -> {
                if (part.matches("[^A-Za-z0-9_-]")) {
                    throw new IllegalArgumentException("a number pattern is made of letters A-Z, digits, - and _"
                            + " with {date}, {department} and {serial}; \"" + part + "\" is none of them");
                }
                yield List.of(new Step(part, false));
            }
        };
    }

    /** Whether some number fits both shapes. */
    boolean overlaps(NumberShape other) {
        Set<Pair> seen = new HashSet<>();
        List<Pair> open = new ArrayList<>(List.of(new Pair(0, 0)));
        while (!open.isEmpty()) {
            Pair pair = open.removeLast();
            boolean mineDone = pair.mine() == steps.size();
            boolean theirsDone = pair.theirs() == other.steps.size();
            if (mineDone && theirsDone) {
                return true;
            }
            if (!mineDone && !theirsDone && seen.add(pair)) {
                open.addAll(next(pair, steps.get(pair.mine()), other.steps.get(pair.theirs())));
            }
        }
        return false;
    }

    /** Where both can stand after one more character; nowhere if they have none in common. */
    private static List<Pair> next(Pair pair, Step mine, Step theirs) {
        List<Pair> next = new ArrayList<>();
        if (mine.characters().chars().noneMatch(c -> theirs.characters().indexOf(c) >= 0)) {
            return next;
        }
        for (int i = mine.repeats() ? 0 : 1; i <= 1; i++) {
            for (int j = theirs.repeats() ? 0 : 1; j <= 1; j++) {
                next.add(new Pair(pair.mine() + i, pair.theirs() + j));
            }
        }
        return next;
    }
}
