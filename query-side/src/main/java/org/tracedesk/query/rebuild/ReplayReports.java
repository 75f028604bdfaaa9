package org.tracedesk.query.rebuild;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tracedesk.query.rebuild.Replay.Kind;
import org.tracedesk.query.rebuild.Replay.Step;
import org.tracedesk.query.rebuild.ShownReplay.Status;

/** Reads how far replays have come. */
final class ReplayReports {

    private static final String SQL = """
            SELECT r.*,
                CASE step WHEN 'CREATE' THEN 0 ELSE filled + position - target END AS done,
                (filled - resumed_from) / greatest(0.001,
                    extract(epoch FROM coalesce(filled_at, clock_timestamp()) - resumed_at)) AS rate
            FROM query.replay r CROSS JOIN LATERAL (
                SELECT coalesce(sum(done), 0) AS filled FROM query.replay_slice WHERE replay = r.id) AS slices
            WHERE kind = ? AND read_model = ? AND %s
            ORDER BY started_at DESC LIMIT 1""";

    private final JdbcClient jdbc;

    ReplayReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ShownReplay> find(Kind kind, String readModel, UUID id) {
        return jdbc.sql(SQL.formatted("id = ?"))
                .params(kind.name(), readModel, id)
                .query(ReplayReports::shown)
                .optional();
    }

    /** The one that was asked for last. */
    Optional<ShownReplay> newest(Kind kind, String readModel) {
        return jdbc.sql(SQL.formatted("true"))
                .params(kind.name(), readModel)
                .query(ReplayReports::shown)
                .optional();
    }

    private static ShownReplay shown(ResultSet row, int number) throws SQLException {
        Status status = Status.valueOf(row.getString("status"));
        long done = row.getLong("done");
        long total = Math.max(done, row.getLong("total"));
        double rate = row.getDouble("rate");
        String before = row.getString("digest_before");
        String after = row.getString("digest_after");
        return new ShownReplay(
                row.getObject("id", UUID.class),
                row.getString("read_model"),
                Kind.valueOf(row.getString("kind")),
                status,
                Step.valueOf(row.getString("step")),
                done,
                total,
                Math.round(rate * 10) / 10.0,
                status == Status.RUNNING && rate > 0 ? (Long) (long) Math.ceil((total - done) / rate) : null,
                before,
                after,
                row.getObject("digest_position", Long.class),
                before == null ? null : (Boolean) before.equals(after),
                row.getObject("differing", Long.class),
                examples(row),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("ended_at") == null
                        ? null
                        : row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                row.getString("failure"));
    }

    /** Left out where there are none. */
    private static @Nullable List<String> examples(ResultSet row) throws SQLException {
        String[] examples = row.getArray("examples") == null
                ? new String[0]
                : (String[]) row.getArray("examples").getArray();
        return examples.length == 0 ? null : List.of(examples);
    }
}
