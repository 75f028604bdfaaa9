package org.tracedesk.query.satisfaction;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads statistics by one query: whole days from the daily counts, the rest of the period from the ratings. */
final class RatingCounts {

    private static final String SQL = """
            WITH counted AS (
                SELECT key, score, label, satisfied, n FROM query.rating_count
                WHERE dimension = :dimension AND day >= :firstDay AND day < :endDay
                UNION ALL
                SELECT %1$s COLLATE "C", coalesce(score, 0), coalesce(label, ''), satisfied, 1 FROM query.rating
                WHERE rated_at >= :from AND rated_at < :untilFirst
                UNION ALL
                SELECT %1$s COLLATE "C", coalesce(score, 0), coalesce(label, ''), satisfied, 1 FROM query.rating
                WHERE rated_at >= :sinceEnd AND rated_at < :to
            ), page AS (
                SELECT DISTINCT key FROM counted WHERE CAST(:after AS text) IS NULL OR key > CAST(:after AS text)
                ORDER BY key LIMIT :most
            )
            SELECT key, score, label, satisfied, sum(n) AS n FROM counted JOIN page USING (key)
            GROUP BY key, score, label, satisfied ORDER BY key""";

    private final JdbcClient jdbc;

    RatingCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param after the last key of the page before; null for the first page */
    List<Satisfaction> find(Dimension by, Stretch rated, @Nullable String after, int most) {
        Map<String, Satisfaction.Sum> sums = new LinkedHashMap<>();
        jdbc.sql(SQL.formatted(by.column()))
                .param("dimension", by.word())
                .param("firstDay", rated.firstDay())
                .param("endDay", rated.endDay())
                .param("from", rated.from().atOffset(ZoneOffset.UTC))
                .param("untilFirst", rated.untilFirst().atOffset(ZoneOffset.UTC))
                .param("sinceEnd", rated.sinceEnd().atOffset(ZoneOffset.UTC))
                .param("to", rated.to().atOffset(ZoneOffset.UTC))
                .param("after", after)
                .param("most", most)
                .query(rs -> {
                    sums.computeIfAbsent(rs.getString("key"), Satisfaction.Sum::new)
                            .add(
                                    rs.getInt("score"),
                                    rs.getString("label"),
                                    rs.getBoolean("satisfied"),
                                    rs.getLong("n"));
                });
        List<Satisfaction> found = new ArrayList<>();
        sums.values().forEach(sum -> found.add(sum.done()));
        return found;
    }
}
