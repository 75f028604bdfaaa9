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

    private static final int TICKETS_AT_ONCE = 200;

    /** The inner query finds each ticket by its index, whatever the planner believes about the size of the table. */
    private static final String BY_TICKET = """
            SELECT opened.global_index AS opening, e.* FROM (
                SELECT global_index, aggregate_identifier FROM ledger.domain_event_entry
                WHERE global_index >= :opening AND global_index < :openedBefore AND sequence_number = 0
                ORDER BY global_index LIMIT :tickets
            ) AS opened CROSS JOIN LATERAL (
                SELECT * FROM ledger.domain_event_entry
                WHERE aggregate_identifier = opened.aggregate_identifier AND global_index <= :upTo
                    AND (opened.global_index > :opening OR sequence_number > :sequence)
                ORDER BY sequence_number LIMIT :most
            ) AS e
            ORDER BY opening, e.sequence_number LIMIT :most""";

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

    /**
     * Events ticket by ticket: of the tickets in the order of their opening, of each in its own order, at most so many.
     *
     * @param openedBefore only tickets whose first event is before this position
     * @param upTo only events up to this position
     */
    public List<StoredEvent.Of> byTicket(TicketPlace after, long openedBefore, long upTo, int limit) {
        return client.sql(BY_TICKET)
                .param("opening", after.opening())
                .param("sequence", after.sequence())
                .param("openedBefore", openedBefore)
                .param("upTo", upTo)
                .param("tickets", TICKETS_AT_ONCE)
                .param("most", limit)
                .query((row, number) -> new StoredEvent.Of(row.getLong("opening"), event(row, number)))
                .list();
    }

    /** Which tickets have events beyond a position and up to another. */
    public List<String> aggregates(long position, long upTo) {
        return client.sql("SELECT DISTINCT aggregate_identifier FROM ledger.domain_event_entry"
                        + " WHERE global_index > ? AND global_index <= ?")
                .params(position, upTo)
                .query(String.class)
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
