package org.tracedesk.query.servicelevel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts how much was, and would have been, within the limit, department by department. */
final class DepartmentShares {

    private final TreeMap<String, Count> counts = new TreeMap<>();

    private static final class Count {
        private long handled;
        private long limited;
        private long before;
        private long after;
    }

    /**
     * A department; empty for what no department had.
     *
     * @param department its name
     * @param count handlings that came to their end
     * @param before as it was; none where there was no limit
     * @param after as it would have been
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Share(String department, long count, @Nullable Within before, Within after) {}

    /**
     * What was within the limit.
     *
     * @param count of how many
     * @param within how many of them
     * @param share of 1, to four digits
     */
    record Within(long count, long within, BigDecimal share) {

        static Within of(long count, long within) {
            return new Within(
                    count,
                    within,
                    BigDecimal.valueOf(within).divide(BigDecimal.valueOf(count), 4, RoundingMode.HALF_UP));
        }
    }

    /** @param before whether it was within its limit; null if it had none */
    void add(@Nullable String department, @Nullable Boolean before, boolean after) {
        Count count = counts.computeIfAbsent(department == null ? "" : department, name -> new Count());
        count.handled++;
        count.limited += before == null ? 0 : 1;
        count.before += Boolean.TRUE.equals(before) ? 1 : 0;
        count.after += after ? 1 : 0;
    }

    List<Share> shares() {
        return counts.entrySet().stream()
                .map(one -> share(one.getKey(), one.getValue()))
                .toList();
    }

    private static Share share(String department, Count count) {
        return new Share(
                department,
                count.handled,
                count.limited == 0 ? null : Within.of(count.limited, count.before),
                Within.of(count.handled, count.after));
    }
}
