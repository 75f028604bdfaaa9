package org.tracedesk.query.satisfaction;

import org.springframework.jdbc.core.JdbcTemplate;

/** Counts all ratings by day anew, by every dimension that the application knows. */
public final class CountedAnew {

    private CountedAnew() {}

    public static void count(JdbcTemplate jdbc) {
        jdbc.execute("TRUNCATE query.rating_count");
        for (Dimension dimension : Dimension.values()) {
            jdbc.update("""
                    INSERT INTO query.rating_count
                    SELECT ?, day, %1$s, coalesce(score, 0), coalesce(label, ''), satisfied, count(*)
                    FROM query.rating GROUP BY 2, 3, 4, 5, 6""".formatted(dimension.column()), dimension.word());
        }
    }
}
