package org.tracedesk.query.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The events that are not in read models, of each ticket from the first that could not be written on. */
public final class DeadLetters {

    private final JdbcClient jdbc;

    public DeadLetters(QuerySchema migrated, JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which of these tickets have some. */
    Set<UUID> tickets(String readModel, Collection<UUID> some) {
        return new HashSet<>(jdbc.sql(
                        "SELECT DISTINCT ticket FROM query.dead_letter WHERE read_model = ? AND ticket = ANY(CAST(? AS uuid[]))")
                .params(readModel, some.stream().map(UUID::toString).toArray(String[]::new))
                .query(UUID.class)
                .list());
    }

    /** @param failure why its rows cannot be written; null if it waits behind another */
    void park(String readModel, RecordedEvent e, @Nullable String failure) {
        jdbc.sql("""
                        INSERT INTO query.dead_letter (read_model, position, ticket, version, type, failure, attempts)
                        VALUES (:model, :position, :ticket, :version, :type, :failure, :attempts)
                        ON CONFLICT (read_model, position) DO UPDATE
                        SET failure = excluded.failure, attempts = dead_letter.attempts + excluded.attempts""")
                .param("model", readModel)
                .param("position", e.position())
                .param("ticket", e.event().ticketId())
                .param("version", e.version())
                .param("type", e.event().getClass().getSimpleName())
                .param("failure", failure)
                .param("attempts", failure == null ? 0 : 1)
                .update();
    }

    long count(String readModel) {
        return jdbc.sql("SELECT count(*) FROM query.dead_letter WHERE read_model = ?")
                .param(readModel)
                .query(Long.class)
                .single();
    }

    /** Those of a ticket, in its order. */
    public List<DeadLetter> of(String readModel, UUID ticket) {
        return jdbc.sql("SELECT * FROM query.dead_letter WHERE read_model = ? AND ticket = ? ORDER BY version")
                .params(readModel, ticket)
                .query(DeadLetters::letter)
                .list();
    }

    /** Those of all read models, or of one, behind a place. */
    public List<DeadLetter> list(@Nullable String readModel, String afterModel, long afterPosition, int most) {
        return jdbc.sql("SELECT * FROM query.dead_letter"
                        + " WHERE read_model = coalesce(CAST(:model AS text), read_model)"
                        + " AND (read_model, position) > (:afterModel, :afterPosition)"
                        + " ORDER BY read_model, position LIMIT :most")
                .param("model", readModel)
                .param("afterModel", afterModel)
                .param("afterPosition", afterPosition)
                .param("most", most)
                .query(DeadLetters::letter)
                .list();
    }

    /** It is in the read model, or never will be. */
    public void remove(String readModel, long position) {
        jdbc.sql("DELETE FROM query.dead_letter WHERE read_model = ? AND position = ?")
                .params(readModel, position)
                .update();
    }

    /** Those of a read model whose events all come again. */
    void clear(String readModel) {
        jdbc.sql("DELETE FROM query.dead_letter WHERE read_model = ?")
                .param(readModel)
                .update();
    }

    private static DeadLetter letter(ResultSet row, int number) throws SQLException {
        return new DeadLetter(
                row.getString("read_model"),
                row.getObject("ticket", UUID.class),
                row.getLong("version"),
                row.getLong("position"),
                row.getString("type"),
                row.getString("failure"),
                row.getInt("attempts"),
                row.getObject("parked_at", OffsetDateTime.class).toInstant());
    }
}
