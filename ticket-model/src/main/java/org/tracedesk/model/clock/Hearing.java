package org.tracedesk.model.clock;

import java.time.Duration;
import java.time.Instant;

/**
 * Whose alarms are of use. Nobody wants to hear today of what ran out long before it was recorded.
 *
 * @param imports whether those of imported tickets are
 * @param past how long a due time may have been over when it is set
 */
public record Hearing(boolean imports, Duration past) {

    /** Whether a clock that is set now is never to be heard. */
    boolean silences(Instant dueAt, Instant now, boolean imported) {
        return (imported && !imports) || !dueAt.plus(past).isAfter(now);
    }
}
