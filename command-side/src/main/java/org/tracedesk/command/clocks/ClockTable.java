package org.tracedesk.command.clocks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tracedesk.api.value.ClockKind;

/** The table of running clocks. */
final class ClockTable {

    private static final String SET = """
            INSERT INTO command.running_clock (ticket_id, clock, n, due_at, call_at)
            SELECT * FROM unnest(?, ?, ?, ?, ?)
            ON CONFLICT (ticket_id, clock, n) DO UPDATE SET due_at = excluded.due_at, call_at = excluded.call_at""";

    private static final String REMOVE = """
            DELETE FROM command.running_clock c USING unnest(?, ?, ?) AS gone (ticket_id, clock, n)
            WHERE c.ticket_id = gone.ticket_id AND c.clock = gone.clock AND c.n = gone.n""";

    /** Who takes a clock has it to himself for a while; if he dies meanwhile, another takes it then. */
    private static final String TAKE = """
            UPDATE command.running_clock c SET call_at = ?
            FROM (SELECT ticket_id, clock, n FROM command.running_clock WHERE call_at <= ?
                  ORDER BY call_at LIMIT ? FOR UPDATE SKIP LOCKED) AS late
            WHERE c.ticket_id = late.ticket_id AND c.clock = late.clock AND c.n = late.n
            RETURNING c.ticket_id, c.clock, c.n, c.due_at, c.call_at""";

    private final JdbcTemplate jdbc;

    ClockTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void set(List<RunningClock> clocks) {
        if (!clocks.isEmpty()) {
            jdbc.update(SET, ps -> {
                var connection = ps.getConnection();
                List<RunningClock.Key> keys = keys(clocks);
                ps.setArray(1, connection.createArrayOf("uuid", array(keys, RunningClock.Key::ticketId)));
                ps.setArray(
                        2,
                        connection.createArrayOf(
                                "text", array(keys, key -> key.clock().name())));
                ps.setArray(3, connection.createArrayOf("int", array(keys, RunningClock.Key::n)));
                ps.setArray(4, connection.createArrayOf("timestamptz", array(clocks, c -> sql(c.dueAt()))));
                ps.setArray(5, connection.createArrayOf("timestamptz", array(clocks, c -> sql(c.callAt()))));
            });
        }
    }

    void remove(List<RunningClock.Key> keys) {
        if (!keys.isEmpty()) {
            jdbc.update(REMOVE, ps -> {
                var connection = ps.getConnection();
                ps.setArray(1, connection.createArrayOf("uuid", array(keys, RunningClock.Key::ticketId)));
                ps.setArray(
                        2,
                        connection.createArrayOf(
                                "text", array(keys, key -> key.clock().name())));
                ps.setArray(3, connection.createArrayOf("int", array(keys, RunningClock.Key::n)));
            });
        }
    }

    /** The rounds of these tickets are over; their follow-ups are not. */
    void removeRounds(Collection<UUID> tickets) {
        removeAll(tickets, " AND (clock <> 'FOLLOW_UP' OR n = 0)");
    }

    void removeAll(Collection<UUID> tickets) {
        removeAll(tickets, "");
    }

    private void removeAll(Collection<UUID> tickets, String which) {
        if (!tickets.isEmpty()) {
            jdbc.update(
                    "DELETE FROM command.running_clock WHERE ticket_id = ANY(?)" + which,
                    ps -> ps.setArray(1, ps.getConnection().createArrayOf("uuid", tickets.toArray())));
        }
    }

    /**
     * Takes clocks whose time has come, the latest first of all.
     *
     * @param hold how long nobody else may take them
     */
    List<RunningClock> take(Instant now, Duration hold, int most) {
        return jdbc.query(TAKE, (row, i) -> clock(row), sql(now.plus(hold)), sql(now), most);
    }

    private static RunningClock clock(ResultSet row) throws SQLException {
        return new RunningClock(
                new RunningClock.Key(
                        row.getObject("ticket_id", UUID.class),
                        ClockKind.valueOf(row.getString("clock")),
                        row.getInt("n")),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getObject("call_at", OffsetDateTime.class).toInstant());
    }

    private static List<RunningClock.Key> keys(List<RunningClock> clocks) {
        return clocks.stream().map(RunningClock::key).toList();
    }

    private static <T> Object[] array(List<T> rows, Function<T, Object> column) {
        return rows.stream().map(column).toArray();
    }

    private static OffsetDateTime sql(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
