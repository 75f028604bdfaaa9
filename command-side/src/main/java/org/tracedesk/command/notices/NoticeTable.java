package org.tracedesk.command.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tracedesk.edge.paging.Cursor;

/** The outbox of notices. */
final class NoticeTable {

    static final String LIST = "notices";

    private static final String INSERT = """
            INSERT INTO command.notice (id, cause, kind, ticket_id, recipient, address, subject, body, created_at, status,
                                        send_at)
            VALUES (:id, :cause, :kind, CAST(:ticket AS uuid), :recipient, :address, :subject, :body, :created, 'WAITING',
                    :send) ON CONFLICT (cause) DO NOTHING""";

    /** Who takes a notice has it to himself for a while; if he dies meanwhile, another takes it then. */
    private static final String TAKE = """
            UPDATE command.notice SET send_at = ?, attempts = attempts + 1
            WHERE id IN (SELECT id FROM command.notice WHERE status = 'WAITING' AND send_at <= ?
                         ORDER BY send_at LIMIT ? FOR UPDATE SKIP LOCKED)
            RETURNING *""";

    private static final String NEWEST = """
            SELECT * FROM command.notice
            WHERE (CAST(:status AS text) IS NULL OR status = :status)
              AND (CAST(:at AS timestamptz) IS NULL OR (created_at, id) < (:at, CAST(:id AS uuid)))
            ORDER BY created_at DESC, id DESC LIMIT :most""";

    private final JdbcClient jdbc;

    NoticeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Notice notice) {
        jdbc.sql(INSERT)
                .param("id", notice.id())
                .param("cause", notice.cause())
                .param("kind", notice.kind().name())
                .param("ticket", notice.ticketId())
                .param("recipient", notice.recipient())
                .param("address", notice.address())
                .param("subject", notice.subject())
                .param("body", notice.body())
                .param("created", sql(notice.createdAt()))
                .param("send", sql(notice.sendAt()))
                .update();
    }

    List<Notice> take(Instant now, Duration hold, int most) {
        return jdbc.sql(TAKE)
                .params(sql(now.plus(hold)), sql(now), most)
                .query((row, n) -> notice(row))
                .list();
    }

    void sent(Notice notice, Instant at) {
        jdbc.sql("UPDATE command.notice SET status = 'SENT', sent_at = ?, failure = NULL WHERE id = ?")
                .params(sql(at), notice.id())
                .update();
    }

    void dropped(Notice notice) {
        jdbc.sql("UPDATE command.notice SET status = 'DROPPED' WHERE id = ?")
                .param(notice.id())
                .update();
    }

    /** @param again when it is to be tried again; null if never */
    void failed(Notice notice, String why, @Nullable Instant again) {
        jdbc.sql("UPDATE command.notice SET status = :status, failure = :why,"
                        + " send_at = COALESCE(CAST(:again AS timestamptz), send_at) WHERE id = :id")
                .param("status", again == null ? "FAILED" : "WAITING")
                .param("why", why)
                .param("again", again == null ? null : sql(again))
                .param("id", notice.id())
                .update();
    }

    List<Notice> newestFirst(Notice.@Nullable Status status, Optional<Cursor> after, int most) {
        Instant at = after.map(cursor -> cursor.instant(0)).orElse(null);
        return jdbc.sql(NEWEST)
                .param("status", status == null ? null : status.name())
                .param("at", at == null ? null : sql(at))
                .param("id", after.map(cursor -> cursor.uuid(1)).orElse(null))
                .param("most", most)
                .query((row, n) -> notice(row))
                .list();
    }

    private static Notice notice(ResultSet row) throws SQLException {
        OffsetDateTime sent = row.getObject("sent_at", OffsetDateTime.class);
        return new Notice(
                row.getObject("id", UUID.class),
                row.getString("cause"),
                Notice.Kind.valueOf(row.getString("kind")),
                row.getObject("ticket_id", UUID.class),
                row.getString("recipient"),
                row.getString("address"),
                row.getString("subject"),
                row.getString("body"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("send_at", OffsetDateTime.class).toInstant(),
                Notice.Status.valueOf(row.getString("status")),
                row.getInt("attempts"),
                sent == null ? null : sent.toInstant(),
                row.getString("failure"));
    }

    private static OffsetDateTime sql(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
