package org.tracedesk.standalone.rebuild;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far a replay has come, as the server tells it.
 *
 * @param projection the read model
 * @param kind {@code REBUILD} or {@code VERIFY}
 * @param status {@code RUNNING}, {@code DONE} or {@code FAILED}
 * @param step what it does now
 * @param events events replayed
 * @param total events to replay
 * @param digestBefore of the rows as they were
 * @param same whether those are as the events say; null until they were compared
 * @param differing how many tickets or days are not
 * @param failure why it went no further
 */
record ReplayProgress(
        String projection,
        String kind,
        String status,
        String step,

        @JsonProperty("done") long events,

        long total,
        @Nullable String digestBefore,
        @Nullable Boolean same,
        @Nullable Long differing,
        @Nullable String failure) {

    boolean running() {
        return status.equals("RUNNING");
    }

    boolean done() {
        return status.equals("DONE");
    }

    /** What came out. */
    String inWords() {
        if (!done()) {
            return "%s: failed, and answers as before: %s".formatted(projection, failure);
        }
        String what = kind.equals("VERIFY") ? "compared with" : "made anew from";
        String result = Boolean.TRUE.equals(same)
                ? "equal, digest " + digestBefore
                : "%d tickets or days were not as the events say".formatted(differing);
        return String.format(Locale.ROOT, "%s: %s %,d events; %s", projection, what, events, result);
    }
}
