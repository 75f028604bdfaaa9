package org.tracedesk.command.evidence;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which stored file is whose: written before the file is in its place, so that none is ever there which nobody knows of.
 */
final class AttachmentRegister {

    private final JdbcClient jdbc;

    AttachmentRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A file of which it is not known whether it was recorded on its ticket. */
    record Doubtful(String stored, UUID ticket) {}

    void announce(String stored, UUID ticket, String key) {
        jdbc.sql("INSERT INTO command.attachment (stored, ticket_id, key) VALUES (?, ?, ?)")
                .params(stored, ticket, key)
                .update();
    }

    void recorded(String stored) {
        jdbc.sql("UPDATE command.attachment SET recorded = true WHERE stored = ?")
                .param(stored)
                .update();
    }

    void forget(String stored) {
        jdbc.sql("DELETE FROM command.attachment WHERE stored = ?")
                .param(stored)
                .update();
    }

    List<Doubtful> doubtful(Duration age) {
        return jdbc.sql("SELECT stored, ticket_id FROM command.attachment"
                        + " WHERE NOT recorded AND received_at < now() - make_interval(secs => ?) ORDER BY received_at")
                .param(age.toSeconds())
                .query((row, n) -> new Doubtful(row.getString(1), row.getObject(2, UUID.class)))
                .list();
    }

    /** Files under these keys. */
    List<String> under(Collection<String> keys) {
        return jdbc.sql("SELECT stored FROM command.attachment WHERE key = ANY(?)")
                .param(keys.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** Files that nobody can read any more, because their key was destroyed. */
    List<String> unreadable() {
        return jdbc.sql("SELECT a.stored FROM command.attachment a JOIN personal.data_key k ON k.id = a.key"
                        + " WHERE k.wrapped IS NULL")
                .query(String.class)
                .list();
    }
}
