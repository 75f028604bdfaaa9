package org.tracedesk.edge.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Counts wrong passwords by login and address, so that nobody can try many. */
final class FailedSignIns {

    static final int MOST = 10;
    static final Duration WINDOW = Duration.ofMinutes(5);

    private static final int MOST_KEPT = 50_000;

    private final Clock clock;
    private final Cache<Key, Count> counts = Caffeine.newBuilder()
            .maximumSize(MOST_KEPT)
            .expireAfterWrite(WINDOW)
            .build();

    private record Key(String login, String address) {}

    private record Count(int failures, Instant since) {}

    FailedSignIns(Clock clock) {
        this.clock = clock;
    }

    /** Throws {@link TooManyFailures} while this login is not heard from this address. */
    void check(String login, String address) {
        Count count = counts.getIfPresent(new Key(login, address));
        if (count == null || count.failures() < MOST) {
            return;
        }
        Duration left = Duration.between(clock.instant(), count.since().plus(WINDOW));
        if (left.isPositive()) {
            throw new TooManyFailures(left);
        }
    }

    void failed(String login, String address) {
        Instant now = clock.instant();
        counts.asMap()
                .merge(
                        new Key(login, address),
                        new Count(1, now),
                        (old, first) -> old.since().plus(WINDOW).isBefore(now)
                                ? first
                                : new Count(old.failures() + 1, old.since()));
    }

    void succeeded(String login, String address) {
        counts.invalidate(new Key(login, address));
    }
}
