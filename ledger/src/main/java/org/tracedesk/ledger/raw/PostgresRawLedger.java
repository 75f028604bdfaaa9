package org.tracedesk.ledger.raw;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of the ledger in PostgreSQL. */
public final class PostgresRawLedger implements RawLedger {

    private static final String SELECT = "SELECT global_index, event_identifier, aggregate_identifier, sequence_number,"
            + " type, time_stamp, payload_type, payload_revision, payload, meta_data FROM ledger.domain_event_entry ";

    private final JdbcClient client;

    public PostgresRawLedger(DataSource dataSource) {
        this.client = JdbcClient.create(dataSource);
    }

    @Override
    public List<StoredEvent> ofTicket(String aggregateId, long fromSequence, int limit) {
        return client.sql(SELECT + "WHERE aggregate_identifier = ? AND sequence_number >= ?"
                        + " ORDER BY sequence_number LIMIT ?")
                .params(aggregateId, fromSequence, limit)
                .query(PostgresRawLedger::event)
                .list();
    }

    @Override
    public List<StoredEvent> beyond(long position, int limit) {
        return client.sql(SELECT + "WHERE global_index > ? ORDER BY global_index LIMIT ?")
                .params(position, limit)
                .query(PostgresRawLedger::event)
                .list();
    }

    @Override
    public Optional<StoredEvent> find(String aggregateId, String eventId) {
        return client.sql(SELECT + "WHERE event_identifier = ? AND aggregate_identifier = ?")
                .params(eventId, aggregateId)
                .query(PostgresRawLedger::event)
                .optional();
    }

    @Override
    public long head() {
        return client.sql("SELECT coalesce(max(global_index), -1) FROM ledger.domain_event_entry")
                .query(Long.class)
                .single();
    }

    private static StoredEvent event(ResultSet row, int number) throws SQLException {
        return new StoredEvent(
                row.getLong("global_index"),
                row.getString("event_identifier"),
                row.getString("aggregate_identifier"),
                row.getLong("sequence_number"),
                row.getString("type"),
                OffsetDateTime.parse(row.getString("time_stamp")).toInstant(),
                row.getString("payload_type"),
                row.getString("payload_revision"),
                row.getBytes("payload"),
                row.getBytes("meta_data"));
    }
}
