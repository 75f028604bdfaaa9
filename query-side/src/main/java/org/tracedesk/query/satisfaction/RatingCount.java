package org.tracedesk.query.satisfaction;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** By how much a count changes; its components are the columns of its table. */
record RatingCount(String dimension, LocalDate day, String key, int score, String label, boolean satisfied, long n) {

    private static final Comparator<RatingCount> ORDER = Comparator.comparing(RatingCount::dimension)
            .thenComparing(RatingCount::day)
            .thenComparing(RatingCount::key)
            .thenComparing(RatingCount::score)
            .thenComparing(RatingCount::label)
            .thenComparing(RatingCount::satisfied);

    /** What changes when ratings become others: minus the old, plus the new, nothing where that is the same. */
    static List<RatingCount> changes(Map<RoundKey, Rating> before, Map<RoundKey, Rating> after) {
        SortedMap<RatingCount, Long> sums = new TreeMap<>(ORDER);
        after.forEach((round, rating) -> {
            add(sums, before.get(round), -1);
            add(sums, rating, 1);
        });
        return sums.entrySet().stream()
                .filter(sum -> sum.getValue() != 0)
                .map(sum -> sum.getKey().times(sum.getValue()))
                .toList();
    }

    private static void add(Map<RatingCount, Long> sums, @Nullable Rating rating, long n) {
        if (rating != null) {
            for (Dimension dimension : Dimension.values()) {
                sums.merge(one(dimension, rating), n, Long::sum);
            }
        }
    }

    private static RatingCount one(Dimension dimension, Rating rating) {
        return new RatingCount(
                dimension.word(),
                rating.day(),
                dimension.keyOf(rating),
                rating.score() == null ? 0 : rating.score(),
                rating.label() == null ? "" : rating.label(),
                rating.satisfied(),
                1);
    }

    private RatingCount times(long times) {
        return new RatingCount(dimension, day, key, score, label, satisfied, times);
    }
}
