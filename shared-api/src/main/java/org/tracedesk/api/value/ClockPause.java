package org.tracedesk.api.value;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a clock stood still.
 *
 * @param from when it began
 * @param to when it ended; null while it lasts
 * @param status what the ticket waited in
 */
public record ClockPause(Instant from, @Nullable Instant to, TicketStatus status) {}
