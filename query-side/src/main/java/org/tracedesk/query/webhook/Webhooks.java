package org.tracedesk.query.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of webhooks. */
final class Webhooks {

    static final String COLUMNS = "id, owner, url, types, forms, departments, created_at, secret,"
            + " CASE WHEN former_until > clock_timestamp() THEN former_secret END AS former_secret, former_until,"
            + " disabled, position, again_next, again_to, failures, failing_since, paused_until,"
            + " coalesce(paused_until > clock_timestamp(), false) AS paused";

    /** Everything has to fail for so long until nothing is sent any more. */
    private static final Duration PATIENCE = Duration.ofDays(5);

    private final JdbcClient jdbc;

    Webhooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False if the owner has made one with this idempotency key before. */
    boolean add(UUID id, String owner, @Nullable String key, AskedWebhook asked, byte[] secret, long position) {
        return jdbc.sql("""
                        INSERT INTO query.webhook (id, owner, idempotency_key, url, types, forms, departments, secret, position)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (owner, idempotency_key) DO NOTHING""")
                        .params(id, owner)
                        .param(key)
                        .param(asked.url())
                        .params(array(asked.types()), array(asked.forms()), array(asked.departments()))
                        .params(secret, position)
                        .update()
                == 1;
    }

    Optional<Webhook> byKey(String owner, String key) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM query.webhook WHERE owner = ? AND idempotency_key = ?")
                .params(owner, key)
                .query(Webhooks::webhook)
                .optional();
    }

    /** @param owner whose it has to be; null for anybody's */
    Optional<Webhook> find(UUID id, @Nullable String owner) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM query.webhook"
                        + " WHERE id = :id AND owner = coalesce(CAST(:owner AS text), owner)")
                .param("id", id)
                .param("owner", owner)
                .query(Webhooks::webhook)
                .optional();
    }

    List<Webhook> list(@Nullable String owner, @Nullable UUID after, int most) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM query.webhook"
                        + " WHERE owner = coalesce(CAST(:owner AS text), owner)"
                        + " AND id > coalesce(CAST(:after AS uuid), CAST('00000000-0000-0000-0000-000000000000' AS uuid))"
                        + " ORDER BY id LIMIT :most")
                .param("owner", owner)
                .param("after", after)
                .param("most", most)
                .query(Webhooks::webhook)
                .list();
    }

    int count(String owner) {
        return jdbc.sql("SELECT count(*) FROM query.webhook WHERE owner = ?")
                .param(owner)
                .query(Integer.class)
                .single();
    }

    void delete(UUID id) {
        update("DELETE FROM query.webhook WHERE id = :id", id);
    }

    /** Goes on where it stopped, at once. */
    void enable(UUID id) {
        update(
                "UPDATE query.webhook SET disabled = NULL, failures = 0, failing_since = NULL, paused_until = NULL"
                        + " WHERE id = :id",
                id);
    }

    void rotate(UUID id, byte[] secret, Duration formerFor) {
        jdbc.sql("UPDATE query.webhook SET former_secret = secret, secret = :secret,"
                        + " former_until = clock_timestamp() + CAST(:formerFor AS interval) WHERE id = :id")
                .param("secret", secret)
                .param("formerFor", formerFor.toString())
                .param("id", id)
                .update();
    }

    /** False if something else is being sent again still. */
    boolean sendAgain(UUID id, long from, long to) {
        return jdbc.sql("UPDATE query.webhook SET again_next = :from, again_to = :to WHERE id = :id"
                                + " AND (again_next IS NULL OR again_to = :to AND again_next >= :from)")
                        .param("from", from)
                        .param("to", to)
                        .param("id", id)
                        .update()
                == 1;
    }

    void advance(UUID id, long position) {
        jdbc.sql("UPDATE query.webhook SET position = :position WHERE id = :id")
                .param("position", position)
                .param("id", id)
                .update();
    }

    /** All up to here was sent again. */
    void advanceAgain(UUID id, long position) {
        jdbc.sql("UPDATE query.webhook SET again_next = CASE WHEN again_to > :position THEN :position + 1 END,"
                        + " again_to = CASE WHEN again_to > :position THEN again_to END WHERE id = :id")
                .param("position", position)
                .param("id", id)
                .update();
    }

    void succeeded(UUID id) {
        update(
                "UPDATE query.webhook SET failures = 0, failing_since = NULL, paused_until = NULL"
                        + " WHERE id = :id AND failures > 0",
                id);
    }

    void failed(UUID id, Duration pause, boolean gone) {
        jdbc.sql("""
                        UPDATE query.webhook SET failures = failures + 1,
                            failing_since = coalesce(failing_since, clock_timestamp()),
                            paused_until = clock_timestamp() + CAST(:pause AS interval),
                            disabled = CASE WHEN :gone THEN 'GONE'
                                WHEN failing_since < clock_timestamp() - CAST(:patience AS interval) THEN 'FAILING' END
                        WHERE id = :id""")
                .param("pause", pause.toString())
                .param("patience", PATIENCE.toString())
                .param("gone", gone)
                .param("id", id)
                .update();
    }

    private void update(String sql, UUID id) {
        jdbc.sql(sql).param("id", id).update();
    }

    private static String[] array(@Nullable List<String> some) {
        return some == null ? new String[0] : some.toArray(String[]::new);
    }

    static Webhook webhook(ResultSet row, int number) throws SQLException {
        return new Webhook(
                row.getObject("id", UUID.class),
                row.getString("owner"),
                row.getString("url"),
                texts(row, "types"),
                texts(row, "forms"),
                texts(row, "departments"),
                Objects.requireNonNull(instant(row, "created_at")),
                row.getBytes("secret"),
                row.getBytes("former_secret"),
                instant(row, "former_until"),
                row.getString("disabled"),
                row.getLong("position"),
                row.getObject("again_next", Long.class),
                row.getObject("again_to", Long.class),
                row.getInt("failures"),
                instant(row, "failing_since"),
                instant(row, "paused_until"),
                row.getBoolean("paused"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
