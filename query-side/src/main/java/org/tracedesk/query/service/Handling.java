package org.tracedesk.query.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How fast one group of tickets was handled.
 *
 * @param key the group: a department, a login, a category; empty where the ticket does not say
 * @param count rounds that were solved
 * @param response from the beginning of the round until work began
 * @param handling from the beginning of the round until it was solved
 * @param standardSeconds mean of the time that was allowed for it; null if none was due
 * @param due rounds that were due at some time
 * @param inTimeShare share of these that were solved by then, 0 to 1 with 4 decimals; null if none was due
 * @param reopened rounds that were handled again
 * @param reopenedShare share of these, 0 to 1 with 4 decimals
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Handling(
        String key,
        long count,
        Times response,
        Times handling,
        @Nullable Long standardSeconds,
        long due,
        @Nullable BigDecimal inTimeShare,
        long reopened,
        BigDecimal reopenedShare) {

    /**
     * Lengths of time, in whole seconds.
     *
     * @param meanSeconds their mean
     * @param medianSeconds half of them are not longer
     * @param p90Seconds nine of ten are not longer
     */
    record Times(long meanSeconds, long medianSeconds, long p90Seconds) {}
}
