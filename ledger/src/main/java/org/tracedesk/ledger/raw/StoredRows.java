package org.tracedesk.ledger.raw;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/**
 * Reads the ledger's table a page at a time. However large its events are, a page needs little more than 8 MB of memory
 * and its transaction ends with it.
 */
public final class StoredRows implements RowSource {

    private static final String SELECT = "SELECT global_index, event_identifier, aggregate_identifier, sequence_number,"
            + " type, time_stamp, payload_type, payload_revision, payload, meta_data FROM ledger.domain_event_entry ";
    private static final int ROWS_A_FETCH = 100;
    private static final int ROWS_OF_TICKETS = 10_000;
    private static final long BYTES_A_PAGE = 8L << 20;
    private static final SQLExceptionTranslator FAILURES = new SQLStateSQLExceptionTranslator();

    private final DataSource dataSource;

    public StoredRows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public long head() {
        return new PostgresRawLedger(dataSource).head();
    }

    @Override
    public List<StoredRow> beyond(long position, long upTo, int most) {
        return page("WHERE global_index > ? AND global_index <= ? ORDER BY global_index LIMIT ?", position, upTo, most);
    }

    /** As {@link #beyond(long, long, int)}, and only rows of some types. */
    public List<StoredRow> beyond(long position, long upTo, int most, TypeChoice types) {
        return page(
                "WHERE global_index > ? AND global_index <= ? AND " + TypeChoice.SQL + " ORDER BY global_index LIMIT ?",
                position,
                upTo,
                types.wanted(),
                types.known(),
                most);
    }

    /** All rows of these tickets that are of some types, ticket by ticket in their order. */
    public List<StoredRow> ofTickets(Set<String> tickets, TypeChoice types) {
        String[] ids = tickets.toArray(String[]::new);
        List<StoredRow> all = new ArrayList<>();
        List<StoredRow> page = ofTickets(ids, types, "", -1);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = ofTickets(ids, types, page.getLast().ticket(), page.getLast().sequence());
        }
        return all;
    }

    private List<StoredRow> ofTickets(String[] tickets, TypeChoice types, String afterTicket, long afterSequence) {
        return page(
                "WHERE aggregate_identifier = ANY(?) AND (aggregate_identifier, sequence_number) > (?, ?) AND "
                        + TypeChoice.SQL + " ORDER BY aggregate_identifier, sequence_number LIMIT " + ROWS_OF_TICKETS,
                tickets,
                afterTicket,
                afterSequence,
                types.wanted(),
                types.known());
    }

    /** Rows of a ticket in their order, from a sequence number on. */
    public List<StoredRow> ofTicket(String ticket, long fromSequence, int most) {
        return page(
                "WHERE aggregate_identifier = ? AND sequence_number >= ? ORDER BY sequence_number LIMIT ?",
                ticket,
                fromSequence,
                most);
    }

    @Override
    public boolean finds() {
        return true;
    }

    @Override
    public Optional<StoredRow> at(String ticket, long sequence) {
        return page("WHERE aggregate_identifier = ? AND sequence_number = ?", ticket, sequence).stream()
                .findFirst();
    }

    @Override
    public Optional<StoredRow> at(long position) {
        return page("WHERE global_index = ?", position).stream().findFirst();
    }

    /** Goes through an index over all of the ledger: for naming what is wrong, once. */
    @Override
    public Optional<StoredRow> orphan() {
        return page("e WHERE sequence_number > 0 AND NOT EXISTS (SELECT FROM ledger.domain_event_entry p"
                        + " WHERE p.aggregate_identifier = e.aggregate_identifier"
                        + " AND p.sequence_number = e.sequence_number - 1) ORDER BY global_index LIMIT 1")
                .stream()
                .findFirst();
    }

    private List<StoredRow> page(String where, Object... values) {
        try (Connection connection = dataSource.getConnection()) {
            boolean alone = connection.getAutoCommit();
            // Only inside a transaction does the driver fetch some rows at a time.
            connection.setAutoCommit(false);
            try {
                return page(connection, where, values);
            } finally {
                connection.rollback();
                connection.setAutoCommit(alone);
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private static RuntimeException failure(SQLException e) {
        DataAccessException known = FAILURES.translate("Reading stored rows", null, e);
        return known == null ? new UncategorizedSQLException("Reading stored rows", null, e) : known;
    }

    /** Rows beyond a position, read in the transaction of a connection. */
    public static List<StoredRow> beyond(Connection transaction, long position, int most) throws SQLException {
        return page(transaction, "WHERE global_index > ? ORDER BY global_index LIMIT ?", position, most);
    }

    private static List<StoredRow> page(Connection connection, String where, Object... values) throws SQLException {
        List<StoredRow> page = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(SELECT + where)) {
            select.setFetchSize(ROWS_A_FETCH);
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = select.executeQuery()) {
                for (long bytes = 0; bytes < BYTES_A_PAGE && rows.next(); ) {
                    StoredRow row = row(rows);
                    bytes += row.bytes();
                    page.add(row);
                }
            }
        }
        return page;
    }

    private static StoredRow row(ResultSet row) throws SQLException {
        return new StoredRow(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getBytes(9),
                row.getBytes(10));
    }
}
