package org.tracedesk.ledger.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far the tracking processors have read, whichever process they run in; looking takes nothing from them. */
public final class ProcessorPositions {

    private static final long BEFORE_ALL = -1;

    private final JdbcClient client;
    private final Serializer tokens;

    /** @param tokens serializer of tracking tokens */
    public ProcessorPositions(DataSource dataSource, Serializer tokens) {
        this.client = JdbcClient.create(dataSource);
        this.tokens = tokens;
    }

    /** Position of the last event that a processor has dealt with in all its segments, as committed; -1 if it has not begun. */
    public long of(String processor) {
        return segments(processor).stream().mapToLong(Long::longValue).min().orElse(BEFORE_ALL);
    }

    /** The same, if all its segments stand at this one position; empty while some are further than others. */
    public Optional<Long> together(String processor) {
        List<Long> segments = segments(processor).stream().distinct().toList();
        return segments.size() > 1
                ? Optional.empty()
                : Optional.of(segments.isEmpty() ? BEFORE_ALL : segments.getFirst());
    }

    private List<Long> segments(String processor) {
        return client.sql("SELECT token, token_type FROM ledger.token_entry WHERE processor_name = ? ORDER BY segment")
                .param(processor)
                .query(this::position)
                .list();
    }

    /** Whether a processor has ever begun. */
    public boolean known(String processor) {
        return client.sql("SELECT EXISTS (SELECT FROM ledger.token_entry WHERE processor_name = ?)")
                .param(processor)
                .query(Boolean.class)
                .single();
    }

    /** Whether some process has said within this time that it follows the ledger for a processor. */
    public boolean followed(String processor, Instant now, Duration within) {
        // Axon writes the time as text of a fixed width, so that texts compare as times do.
        return client.sql("SELECT EXISTS (SELECT FROM ledger.token_entry"
                        + " WHERE processor_name = ? AND owner IS NOT NULL AND timestamp > ?)")
                .params(processor, DateTimeUtils.formatInstant(now.minus(within)))
                .query(Boolean.class)
                .single();
    }

    private long position(ResultSet row, int number) throws SQLException {
        byte[] token = row.getBytes("token");
        if (token == null) {
            return BEFORE_ALL;
        }
        TrackingToken read = tokens.deserialize(
                new SimpleSerializedObject<>(token, byte[].class, row.getString("token_type"), null));
        return read.position().orElse(BEFORE_ALL);
    }
}
