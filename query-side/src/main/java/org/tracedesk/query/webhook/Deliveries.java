package org.tracedesk.query.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tracedesk.query.feed.CloudEvent;

/** What was sent, and what has to be sent again: of each ticket one after the other. */
final class Deliveries {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;

    Deliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param attempts how often it was sent already */
    record Due(long position, int attempts) {}

    /** What is to be sent now: nothing of a ticket of which something earlier waits. */
    Optional<Due> due(UUID webhook) {
        return jdbc.sql("""
                        SELECT position, attempts FROM query.webhook_delivery d
                        WHERE webhook = :id AND status = 'WAITING' AND next_at <= clock_timestamp() AND NOT EXISTS (
                            SELECT FROM query.webhook_delivery
                            WHERE webhook = :id AND ticket = d.ticket AND status = 'WAITING' AND position < d.position)
                        ORDER BY position LIMIT 1""")
                .param("id", webhook)
                .query((row, n) -> new Due(row.getLong(1), row.getInt(2)))
                .optional();
    }

    int waiting(UUID webhook) {
        return jdbc.sql("SELECT count(*) FROM query.webhook_delivery WHERE webhook = ? AND status = 'WAITING'")
                .param(webhook)
                .query(Integer.class)
                .single();
    }

    boolean waits(UUID webhook, String ticket) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM query.webhook_delivery"
                        + " WHERE webhook = ? AND ticket = ? AND status = 'WAITING')")
                .params(webhook, ticket)
                .query(Boolean.class)
                .single();
    }

    /** Behind those of its ticket that wait already. */
    void queue(UUID webhook, CloudEvent event) {
        write(webhook, event, Delivery.Status.WAITING, 0, Duration.ZERO, null);
    }

    /** @param next until it is sent again; null if it is not */
    void sent(
            UUID webhook,
            CloudEvent event,
            Delivery.Status status,
            int attempts,
            @Nullable Duration next,
            Answered answered) {
        write(webhook, event, status, attempts, next, answered);
    }

    private void write(
            UUID webhook,
            CloudEvent event,
            Delivery.Status status,
            int attempts,
            @Nullable Duration next,
            @Nullable Answered answered) {
        jdbc.sql("""
                        INSERT INTO query.webhook_delivery
                            (webhook, position, event, type, ticket, status, attempts, next_at, last_at, answer, failure, millis)
                        VALUES (:id, :position, :event, :type, :ticket, :status, :attempts,
                            clock_timestamp() + CAST(:next AS interval),
                            CASE WHEN :tried THEN clock_timestamp() END, :answer, :failure, :millis)
                        ON CONFLICT (webhook, position) DO UPDATE SET status = excluded.status,
                            attempts = excluded.attempts, next_at = excluded.next_at, last_at = excluded.last_at,
                            answer = excluded.answer, failure = excluded.failure, millis = excluded.millis""")
                .param("id", webhook)
                .param("position", event.position())
                .param("event", event.id())
                .param("type", event.type())
                .param("ticket", event.subject())
                .param("status", status.name())
                .param("attempts", attempts)
                .param("next", next == null ? null : next.toString())
                .param("tried", answered != null)
                .param("answer", answered == null ? null : answered.status())
                .param("failure", answered == null ? null : answered.failure())
                .param("millis", answered == null ? null : answered.millis())
                .update();
    }

    /** The receiver is there again: what waits has not to wait for its own time. */
    void allDue(UUID webhook) {
        jdbc.sql(
                        "UPDATE query.webhook_delivery SET next_at = clock_timestamp() WHERE webhook = ? AND status = 'WAITING'")
                .param(webhook)
                .update();
    }

    List<Delivery> newestFirst(UUID webhook, @Nullable String status, long before, int most) {
        return jdbc.sql("SELECT * FROM query.webhook_delivery WHERE webhook = :id AND position < :before"
                        + " AND status = coalesce(CAST(:status AS text), status) ORDER BY position DESC LIMIT :most")
                .param("id", webhook)
                .param("before", before)
                .param("status", status)
                .param("most", most)
                .query(Deliveries::delivery)
                .list();
    }

    /** Forgets what was sent long ago. */
    void forget() {
        jdbc.sql("DELETE FROM query.webhook_delivery WHERE status <> 'WAITING'"
                        + " AND last_at < clock_timestamp() - CAST(? AS interval)")
                .param(KEPT.toString())
                .update();
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        return new Delivery(
                row.getLong("position"),
                row.getString("event"),
                row.getString("type"),
                row.getString("ticket"),
                Delivery.Status.valueOf(row.getString("status")),
                row.getInt("attempts"),
                Webhooks.instant(row, "next_at"),
                Webhooks.instant(row, "last_at"),
                row.getObject("answer", Integer.class),
                row.getString("failure"),
                row.getObject("millis", Long.class));
    }
}
