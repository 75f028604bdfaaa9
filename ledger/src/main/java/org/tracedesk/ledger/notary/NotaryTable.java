package org.tracedesk.ledger.notary;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** The notary's table. */
public final class NotaryTable implements Notes {

    private static final String SELECT = "SELECT n.position, n.ticket, n.sequence, n.chain, n.digest FROM ";
    private static final RowMapper<Note> NOTE = (row, number) -> note(row);

    private final JdbcTemplate jdbc;

    public NotaryTable(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    @Override
    public long last() {
        Long last = jdbc.queryForObject("SELECT coalesce(max(position), -1) FROM ledger.notary", Long.class);
        return last == null ? -1 : last;
    }

    @Override
    public List<Note> between(long after, long upTo, int most) {
        return jdbc.query(
                SELECT + "ledger.notary n WHERE position > ? AND position <= ? ORDER BY position LIMIT ?",
                NOTE,
                after,
                upTo,
                most);
    }

    @Override
    public List<Note> ofTicket(String ticket, long fromSequence, int most) {
        return jdbc.query(
                SELECT + "ledger.notary n WHERE ticket = ? AND sequence >= ? ORDER BY sequence LIMIT ?",
                NOTE,
                ticket,
                fromSequence,
                most);
    }

    @Override
    public Map<Place, Note> at(Collection<Place> places) {
        Map<Place, Note> found = new HashMap<>();
        if (!places.isEmpty()) {
            jdbc.query(
                    SELECT + "unnest(?, ?) AS wanted (ticket, sequence) CROSS JOIN LATERAL (SELECT * FROM ledger.notary"
                            + " WHERE ticket = wanted.ticket AND sequence = wanted.sequence"
                            + " ORDER BY position LIMIT 1) n",
                    select -> {
                        Connection connection = select.getConnection();
                        select.setArray(1, array(connection, "text", places, Place::ticket));
                        select.setArray(2, array(connection, "bigint", places, Place::sequence));
                    },
                    row -> {
                        Note note = note(row);
                        found.put(new Place(note.ticket(), note.sequence()), note);
                    });
        }
        return found;
    }

    /** Writes notes in the transaction of a connection. */
    static void write(Connection transaction, List<Note> notes) throws SQLException {
        try (PreparedStatement insert =
                transaction.prepareStatement("INSERT INTO ledger.notary SELECT * FROM unnest(?, ?, ?, ?, ?)")) {
            insert.setArray(1, array(transaction, "bigint", notes, Note::position));
            insert.setArray(2, array(transaction, "text", notes, Note::ticket));
            insert.setArray(3, array(transaction, "bigint", notes, Note::sequence));
            insert.setArray(4, array(transaction, "text", notes, Note::chain));
            insert.setArray(
                    5,
                    transaction.createArrayOf(
                            "bytea", notes.stream().map(Note::digest).toArray(byte[][]::new)));
            insert.executeUpdate();
        }
    }

    private static <T> Array array(Connection connection, String type, Collection<T> all, Function<T, Object> part)
            throws SQLException {
        return connection.createArrayOf(type, all.stream().map(part).toArray());
    }

    private static Note note(ResultSet row) throws SQLException {
        return new Note(row.getLong(1), row.getString(2), row.getLong(3), row.getString(4), row.getBytes(5));
    }
}
