package org.tracedesk.query.rebuild;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tracedesk.query.rebuild.Replay.Kind;
import org.tracedesk.query.rebuild.Replay.Step;

/** Keeps replays and how far each has come, in the database, so that any process can go on with one that was left. */
final class Replays {

    private static final String COLUMNS =
            "SELECT id, read_model, kind, step, version, migration, target, position FROM query.replay ";

    private final JdbcClient jdbc;

    Replays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that have not ended. */
    List<Replay> running() {
        return jdbc.sql(COLUMNS + "WHERE status = 'RUNNING' ORDER BY started_at")
                .query(Replays::replay)
                .list();
    }

    /** One that has not ended. */
    Optional<Replay> running(UUID id) {
        return jdbc.sql(COLUMNS + "WHERE id = ? AND status = 'RUNNING'")
                .param(id)
                .query(Replays::replay)
                .optional();
    }

    /** Its tables are made: they are to be filled up to a position. */
    void created(Replay replay, int version, int migration, long target) {
        expectOne(jdbc.sql("""
                        UPDATE query.replay SET step = ?, version = ?, migration = ?, target = ?, position = ?, total = ? + 1,
                            resumed_at = clock_timestamp(), resumed_from = 0, filled_at = NULL
                        WHERE id = ? AND status = 'RUNNING' AND step = ?""")
                .params(replay.next().name(), version, migration, target, target, target, replay.id())
                .param(replay.step().name())
                .update());
    }

    /** It is filled from now on, after having been left. */
    void resumed(Replay replay) {
        jdbc.sql("""
                        UPDATE query.replay SET resumed_at = clock_timestamp(),
                            resumed_from = (SELECT coalesce(sum(done), 0) FROM query.replay_slice WHERE replay = id)
                        WHERE id = ? AND filled_at IS NULL""").param(replay.id()).update();
    }

    void filled(Replay replay) {
        jdbc.sql("UPDATE query.replay SET filled_at = clock_timestamp() WHERE id = ? AND filled_at IS NULL")
                .param(replay.id())
                .update();
    }

    /** Its present step is done. */
    void proceed(Replay replay) {
        expectOne(jdbc.sql("UPDATE query.replay SET step = ? WHERE id = ? AND status = 'RUNNING' AND step = ?")
                .params(replay.next().name(), replay.id(), replay.step().name())
                .update());
    }

    /** It begins anew with making its tables. */
    void startOver(Replay replay) {
        jdbc.sql("UPDATE query.replay SET step = 'CREATE' WHERE id = ? AND status = 'RUNNING'")
                .param(replay.id())
                .update();
    }

    /** Its tables stand for a later position than before. */
    void advance(UUID id, long from, long to, long total) {
        expectOne(jdbc.sql("UPDATE query.replay SET position = ?, total = greatest(total, ?)"
                        + " WHERE id = ? AND status = 'RUNNING' AND position = ?")
                .params(to, total, id, from)
                .update());
    }

    /** Its tables and the live ones were compared. */
    void compared(Replay replay, Comparison.Outcome outcome) {
        expectOne(jdbc.sql("""
                        UPDATE query.replay SET digest_before = ?, digest_after = ?, digest_position = ?, differing = ?,
                            examples = CAST(? AS text[])
                        WHERE id = ? AND status = 'RUNNING'""")
                .params(outcome.before(), outcome.after(), outcome.position(), outcome.differing())
                .params(outcome.examples().toArray(String[]::new), replay.id())
                .update());
    }

    void done(Replay replay) {
        end(replay, "DONE", null);
    }

    /** @param failure what stopped it, without any value that may be personal */
    void failed(Replay replay, String failure) {
        end(replay, "FAILED", failure);
    }

    private void end(Replay replay, String status, @Nullable String failure) {
        jdbc.sql("UPDATE query.replay SET status = ?, failure = ?, ended_at = clock_timestamp()"
                        + " WHERE id = ? AND status = 'RUNNING'")
                .param(status)
                .param(failure)
                .param(replay.id())
                .update();
    }

    /** Nothing changes if another process has been there first. */
    private static void expectOne(int rows) {
        if (rows != 1) {
            throw new Overtaken();
        }
    }

    private static Replay replay(ResultSet row, int number) throws SQLException {
        return new Replay(
                row.getObject("id", UUID.class),
                row.getString("read_model"),
                Kind.valueOf(row.getString("kind")),
                Step.valueOf(row.getString("step")),
                row.getInt("version"),
                row.getInt("migration"),
                row.getLong("target"),
                row.getLong("position"));
    }
}
