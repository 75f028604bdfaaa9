package org.tracedesk.query.webhook;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** When it is tried again: soon at first, then ever later for more than three days, and never all at the same moment. */
final class Backoff {

    /** Failures in a row after which a receiver is left alone for a while. */
    static final int FAILURES_UNTIL_PAUSE = 5;

    private static final List<Duration> AFTER = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int DOUBLINGS = 7;
    private static final double JITTER = 0.2;

    private Backoff() {}

    /** Attempts of one delivery, after which it is given up. */
    static int attempts() {
        return AFTER.size() + 1;
    }

    /** Until the next attempt of a delivery. */
    static Duration after(int attempts) {
        return jittered(AFTER.get(Math.min(attempts, AFTER.size()) - 1));
    }

    /** How long a receiver is left alone after so many failures in a row. */
    static Duration pause(int failures) {
        if (failures < FAILURES_UNTIL_PAUSE) {
            return Duration.ZERO;
        }
        Duration doubled = SHORTEST_PAUSE.multipliedBy(1L << Math.min(DOUBLINGS, failures - FAILURES_UNTIL_PAUSE));
        return jittered(doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE);
    }

    private static Duration jittered(Duration about) {
        double factor = 1 + ThreadLocalRandom.current().nextDouble(-JITTER, JITTER);
        return Duration.ofMillis(Math.round(about.toMillis() * factor));
    }
}
