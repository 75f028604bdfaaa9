package org.tracedesk.query.satisfaction;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How satisfied customers were with one group of tickets.
 *
 * @param key the group: a category, a login, a month such as {@code 2023-10}; empty where the ticket does not say
 * @param count all ratings
 * @param mean mean of the scores, 1 to 5 with 2 decimals; null if nobody gave a score
 * @param distribution how many gave each score
 * @param labels how many gave each word
 * @param satisfiedShare share of the satisfied among all ratings, 0 to 1 with 4 decimals
 */
record Satisfaction(
        String key,
        long count,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable BigDecimal mean,
        Map<String, Long> distribution,
        Map<String, Long> labels,
        BigDecimal satisfiedShare) {

    /** Adds up the counts of one group. */
    static final class Sum {
        private final String key;
        private final Map<String, Long> distribution = new TreeMap<>();
        private final Map<String, Long> labels = new TreeMap<>();
        private long count;
        private long scored;
        private long points;
        private long satisfied;

        Sum(String key) {
            this.key = key;
            for (int score = 1; score <= 5; score++) {
                distribution.put(Integer.toString(score), 0L);
            }
        }

        void add(int score, String label, boolean isSatisfied, long n) {
            count += n;
            satisfied += isSatisfied ? n : 0;
            if (score > 0) {
                scored += n;
                points += n * score;
                distribution.merge(Integer.toString(score), n, Long::sum);
            }
            if (!label.isEmpty()) {
                labels.merge(label, n, Long::sum);
            }
        }

        Satisfaction done() {
            return new Satisfaction(
                    key,
                    count,
                    scored == 0 ? null : share(points, scored, 2),
                    distribution,
                    labels,
                    share(satisfied, count, 4));
        }

        private static BigDecimal share(long part, long whole, int decimals) {
            return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
        }
    }
}
