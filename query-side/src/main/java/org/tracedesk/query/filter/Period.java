package org.tracedesk.query.filter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time.
 *
 * @param from its begin, inclusive; null if it has none
 * @param to its end, exclusive; null if it has none
 */
public record Period(@Nullable Instant from, @Nullable Instant to) {}
