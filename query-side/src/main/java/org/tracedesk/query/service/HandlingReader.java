package org.tracedesk.query.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tracedesk.query.filter.Period;
import org.tracedesk.query.service.Handling.Times;

/** Reads how fast tickets were handled, by one query. */
final class HandlingReader {

    private static final String SQL = """
            SELECT %1$s AS key, count(*) AS n,
                avg(response_seconds) AS response,
                percentile_cont(0.5) WITHIN GROUP (ORDER BY response_seconds) AS response_median,
                percentile_cont(0.9) WITHIN GROUP (ORDER BY response_seconds) AS response_p90,
                avg(handling_seconds) AS handling,
                percentile_cont(0.5) WITHIN GROUP (ORDER BY handling_seconds) AS handling_median,
                percentile_cont(0.9) WITHIN GROUP (ORDER BY handling_seconds) AS handling_p90,
                avg(allowed_seconds) AS allowed, count(in_time) AS due, count(*) FILTER (WHERE in_time) AS in_time,
                count(ended_by) AS reopened
            FROM query.handled_round
            WHERE resolved_at >= coalesce(CAST(:from AS timestamptz), '-infinity') AND resolved_at < coalesce(CAST(:to AS timestamptz), 'infinity')
                AND (CAST(:after AS text) IS NULL OR %1$s > CAST(:after AS text))
            GROUP BY 1 ORDER BY 1 LIMIT :most""";

    private final JdbcClient jdbc;

    HandlingReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param after the last key of the page before; null for the first page */
    List<Handling> find(HandlingDimension by, Period resolved, @Nullable String after, int most) {
        return jdbc.sql(SQL.formatted(by.column()))
                .param("from", at(resolved.from()))
                .param("to", at(resolved.to()))
                .param("after", after)
                .param("most", most)
                .query((row, n) -> handling(row))
                .list();
    }

    private static Handling handling(ResultSet row) throws SQLException {
        long count = row.getLong("n");
        long due = row.getLong("due");
        long reopened = row.getLong("reopened");
        return new Handling(
                row.getString("key"),
                count,
                times(row, "response"),
                times(row, "handling"),
                due == 0 ? null : (Long) Math.round(row.getDouble("allowed")),
                due,
                due == 0 ? null : Share.of(row.getLong("in_time"), due),
                reopened,
                Share.of(reopened, count));
    }

    private static Times times(ResultSet row, String what) throws SQLException {
        return new Times(
                Math.round(row.getDouble(what)),
                Math.round(row.getDouble(what + "_median")),
                Math.round(row.getDouble(what + "_p90")));
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
