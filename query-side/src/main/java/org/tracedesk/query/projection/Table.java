package org.tracedesk.query.projection;

import java.sql.Array;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** A table of a read model, written in bulk: one statement for all rows, whatever their number. */
public final class Table {

    /** The schema whose tables are read; a read model that is being made anew is written in another. */
    public static final String LIVE = "query";

    private final JdbcTemplate jdbc;
    private final String schema;
    private final String name;

    /** @param name without its schema, such as {@code audit_entry} */
    public Table(JdbcTemplate jdbc, String schema, String name) {
        this.jdbc = jdbc;
        this.schema = schema;
        this.name = name;
    }

    public String name() {
        return name;
    }

    /** Its name in SQL, such as {@code query.audit_entry}. */
    public String qualified() {
        return schema + "." + name;
    }

    /**
     * Inserts rows whose components are the table's columns.
     *
     * @param onConflict what follows {@code ON CONFLICT}, such as {@code DO NOTHING}
     */
    public void insert(Collection<? extends Record> rows, String onConflict) {
        if (!rows.isEmpty()) {
            jdbc.update(
                    "INSERT INTO %1$s SELECT * FROM json_populate_recordset(NULL::%1$s, CAST(? AS json)) ON CONFLICT %2$s"
                            .formatted(qualified(), onConflict),
                    StateJson.rows(rows));
        }
    }

    /** The states that the table keeps of these tickets. */
    public Map<UUID, Standing> standings(Set<UUID> tickets) {
        Map<UUID, Standing> found = new HashMap<>();
        jdbc.query(
                "SELECT ticket_id, version, state FROM " + qualified() + " WHERE ticket_id = ANY(?)",
                ps -> {
                    Array ids = ps.getConnection().createArrayOf("uuid", tickets.toArray());
                    ps.setArray(1, ids);
                },
                rs -> {
                    found.put(
                            rs.getObject("ticket_id", UUID.class),
                            new Standing(rs.getLong("version"), StateJson.read(rs.getString("state"))));
                });
        return found;
    }

    /** Keeps the states of tickets, in a table that has no other columns. */
    public void keep(Map<UUID, Standing> tickets) {
        insert(
                tickets.entrySet().stream()
                        .map(t -> KeptState.of(t.getKey(), t.getValue()))
                        .toList(),
                "(ticket_id) DO UPDATE SET version = excluded.version, state = excluded.state");
    }

    void clear() {
        jdbc.execute("TRUNCATE " + qualified());
    }
}
