package org.tracedesk.command.routine;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The table of tickets that are not archived. */
final class OpenRecordTable {

    private static final String LINE =
            "SELECT number || '  ' || form || '  ' || COALESCE(department, '-') FROM command.open_record WHERE ";

    private final JdbcTemplate jdbc;

    OpenRecordTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A change of one row.
     *
     * @param sql the statement
     * @param values its values
     */
    record Change(String sql, List<?> values) {}

    /** Makes changes in their order; equal statements that follow each other go together. */
    void make(List<Change> changes) {
        List<Object[]> batch = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            Change one = changes.get(i);
            batch.add(one.values().toArray());
            if (i + 1 == changes.size() || !changes.get(i + 1).sql().equals(one.sql())) {
                jdbc.batchUpdate(one.sql(), batch);
                batch.clear();
            }
        }
    }

    /** What was recorded in a time and is not reviewed. */
    List<String> toReview(Instant from, Instant to) {
        return lines("NOT reviewed AND recorded_at >= ? AND recorded_at < ? ORDER BY number", sql(from), sql(to));
    }

    /** What was closed before a time and is not archived. */
    List<String> toArchive(Instant before) {
        return lines("closed_at < ? ORDER BY number", sql(before));
    }

    /** What is past its due time. */
    List<String> overdue(Instant now) {
        return lines("due_at < ? ORDER BY department, due_at", sql(now));
    }

    private List<String> lines(String where, Object... values) {
        return jdbc.queryForList(LINE + where, String.class, values);
    }

    static OffsetDateTime sql(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
