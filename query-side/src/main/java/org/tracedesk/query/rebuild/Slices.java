package org.tracedesk.query.rebuild;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tracedesk.ledger.raw.TicketPlace;

/** Keeps how far each slice of a replay has been read. */
final class Slices {

    private static final int MOST = 64;
    private static final int NARROWEST = 500;

    private final JdbcClient jdbc;

    Slices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Cuts the ledger up to a position into slices; those of an earlier attempt are forgotten. */
    void cut(UUID replay, long target) {
        jdbc.sql("DELETE FROM query.replay_slice WHERE replay = ?")
                .param(replay)
                .update();
        long width = Math.max(NARROWEST, target / MOST + 1);
        jdbc.sql("""
                        INSERT INTO query.replay_slice (replay, n, opening, opened_before)
                        SELECT :replay, begin / :width, begin, least(begin + :width, :target + 1)
                        FROM generate_series(CAST(0 AS bigint), :target, :width) AS begin""")
                .param("replay", replay)
                .param("width", width)
                .param("target", target)
                .update();
    }

    List<Slice> unfinished(UUID replay) {
        return jdbc.sql("SELECT * FROM query.replay_slice WHERE replay = ? AND NOT finished ORDER BY n")
                .param(replay)
                .query(Slices::slice)
                .list();
    }

    /** How many events were read in all. */
    long done(UUID replay) {
        return jdbc.sql("SELECT coalesce(sum(done), 0) FROM query.replay_slice WHERE replay = ?")
                .param(replay)
                .query(Long.class)
                .single();
    }

    /** To be called first in the transaction that writes what was read, so that nothing can be written twice. */
    void advance(UUID replay, Slice from, Slice to) {
        int rows = jdbc.sql("""
                        UPDATE query.replay_slice SET opening = ?, sequence = ?, done = ?, finished = ?
                        WHERE replay = ? AND n = ? AND opening = ? AND sequence = ? AND NOT finished""")
                .params(to.place().opening(), to.place().sequence(), to.done(), to.finished(), replay, from.n())
                .params(from.place().opening(), from.place().sequence())
                .update();
        if (rows != 1) {
            throw new Overtaken();
        }
    }

    private static Slice slice(ResultSet row, int number) throws SQLException {
        return new Slice(
                row.getInt("n"),
                row.getLong("opened_before"),
                new TicketPlace(row.getLong("opening"), row.getLong("sequence")),
                row.getLong("done"),
                row.getBoolean("finished"));
    }
}
