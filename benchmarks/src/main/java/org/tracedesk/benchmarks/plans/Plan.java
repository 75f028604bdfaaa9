package org.tracedesk.benchmarks.plans;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How one statement ran.
 *
 * @param session process of the server that ran it
 * @param millis how long it took
 * @param text the statement and its plan as PostgreSQL wrote it
 */
record Plan(int session, double millis, String text) {

    private static final Pattern LOGGED = Pattern.compile("^duration: ([0-9.]+) ms  plan:\n", Pattern.DOTALL);
    private static final Pattern INDEX =
            Pattern.compile("(?:Index (?:Only )?Scan(?: Backward)? using|Bitmap Index Scan on) (\\w+)");
    private static final Pattern SEQUENTIAL = Pattern.compile("Seq Scan on (\\w+)");
    private static final Pattern BUFFERS = Pattern.compile("Buffers: shared(?: hit=(\\d+))?(?: read=(\\d+))?");
    private static final Pattern ROWS = Pattern.compile("actual rows=(\\d+)");
    private static final Pattern SORTED = Pattern.compile("Sort Method: (.+?)  (?:Memory|Disk)");

    /** The plan of a statement on the read models; none of any other message. */
    static Optional<Plan> of(String message, int session) {
        Matcher logged = LOGGED.matcher(message);
        return logged.find() && message.contains("query.") && !message.contains("flyway")
                ? Optional.of(new Plan(session, Double.parseDouble(logged.group(1)), message.substring(logged.end())))
                : Optional.empty();
    }

    SortedSet<String> indexes() {
        return all(INDEX);
    }

    SortedSet<String> sequential() {
        return all(SEQUENTIAL);
    }

    SortedSet<String> sorts() {
        return all(SORTED);
    }

    /** Rows of the outermost node. */
    long rows() {
        Matcher first = ROWS.matcher(text);
        return first.find() ? Long.parseLong(first.group(1)) : 0;
    }

    /** Pages touched, from memory or not; the outermost node's number includes all others. */
    long buffers() {
        Matcher first = BUFFERS.matcher(text);
        return first.find() ? number(first.group(1)) + number(first.group(2)) : 0;
    }

    /** Whether it was planned once for all values. */
    boolean generic() {
        return text.substring(text.indexOf("(cost=")).matches("(?s).*\\$\\d.*");
    }

    private SortedSet<String> all(Pattern pattern) {
        SortedSet<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static long number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
