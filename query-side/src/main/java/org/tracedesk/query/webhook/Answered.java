package org.tracedesk.query.webhook;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a receiver answered.
 *
 * @param status of HTTP; null if there was no answer
 * @param failure why there was none
 * @param retryAfter for how long he asks to be left alone
 * @param millis how long it took
 */
record Answered(@Nullable Integer status, @Nullable String failure, Duration retryAfter, long millis) {

    private static final int GONE = 410;

    boolean accepted() {
        return status != null && status >= 200 && status < 300;
    }

    boolean gone() {
        return status != null && status == GONE;
    }
}
