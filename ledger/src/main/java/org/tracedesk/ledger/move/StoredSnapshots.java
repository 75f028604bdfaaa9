package org.tracedesk.ledger.move;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tracedesk.ledger.raw.StoredEvent;

/** The latest snapshot of each ticket in PostgreSQL. */
final class StoredSnapshots {

    private static final int PAGE = 500;

    private final JdbcClient client;

    StoredSnapshots(DataSource dataSource) {
        this.client = JdbcClient.create(dataSource);
    }

    /** Snapshots of tickets that follow one in the order of their names, taken since a time; at most a few hundred. */
    List<StoredEvent> after(String ticket, String since) {
        return client.sql("""
                        SELECT DISTINCT ON (aggregate_identifier) * FROM ledger.snapshot_event_entry
                        WHERE aggregate_identifier > :ticket AND time_stamp >= :since
                        ORDER BY aggregate_identifier, sequence_number DESC LIMIT :page""")
                .param("ticket", ticket)
                .param("since", since)
                .param("page", PAGE)
                .query(StoredSnapshots::snapshot)
                .list();
    }

    /** How many tickets have one. */
    long count() {
        return client.sql("SELECT count(DISTINCT aggregate_identifier) FROM ledger.snapshot_event_entry")
                .query(Long.class)
                .single();
    }

    private static StoredEvent snapshot(ResultSet row, int number) throws SQLException {
        return new StoredEvent(
                -1,
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
