package org.tracedesk.api.value;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said another due time.
 *
 * @param at when it was said
 * @param before the due time until then; null if there was none
 * @param dueAt the due time from then on
 */
public record ClockMove(Instant at, @Nullable Instant before, Instant dueAt) {

    /** Whether it brought the due time forward. */
    public boolean forward() {
        return before != null && dueAt.isBefore(before);
    }
}
