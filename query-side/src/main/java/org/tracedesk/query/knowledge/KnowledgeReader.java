package org.tracedesk.query.knowledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tracedesk.edge.paging.Cursor;
import org.tracedesk.query.masking.Masked;
import org.tracedesk.query.masking.Masking;
import org.tracedesk.query.projection.StateJson;

/** Reads the knowledge base; a desk has some thousand standard replies, each read looks at them once. */
final class KnowledgeReader {

    static final String REPLIES = "standard-replies";
    static final String ADJUSTED = "adjusted-replies";

    private static final String FIND = """
            SELECT * FROM query.standard_reply r
            WHERE (CAST(:category AS text) IS NULL OR r.category_first = :category OR r.category_path = :category)
                AND r.withdrawn = :withdrawn
                AND (NOT :toUpdate OR r.to_update > 0)
                AND NOT EXISTS (
                    SELECT FROM unnest(CAST(:words AS text[])) AS w(word) WHERE strpos(r.searched, w.word) = 0)
                AND (CAST(:title AS text) IS NULL
                     OR (r.category_path, r.title, r.reply_id) > (:path, :title, CAST(:id AS uuid)))
            ORDER BY r.category_path, r.title, r.reply_id LIMIT :most""";
    private static final String USES = """
            SELECT u.*, r.title, t.state FROM query.standard_reply_use u
            JOIN query.tracking_table t ON t.ticket_id = u.ticket_id
            LEFT JOIN query.standard_reply r ON r.reply_id = u.reply_id
            WHERE u.adjusted AND (CAST(:reply AS uuid) IS NULL OR u.reply_id = CAST(:reply AS uuid))
                AND (CAST(:at AS timestamptz) IS NULL
                     OR (u.at, u.ticket_id, u.version) < (CAST(:at AS timestamptz), CAST(:id AS uuid), :version))
            ORDER BY u.at DESC, u.ticket_id DESC, u.version DESC LIMIT :most""";

    private final JdbcClient jdbc;
    private final Masking masking;

    KnowledgeReader(JdbcClient jdbc, Masking masking) {
        this.jdbc = jdbc;
        this.masking = masking;
    }

    List<ShownReply> find(ReplyFilter filter, Optional<Cursor> after, int most) {
        return jdbc.sql(FIND)
                .param("category", filter.category())
                .param("withdrawn", filter.withdrawn())
                .param("toUpdate", filter.toUpdate())
                .param("words", filter.words().toArray(String[]::new))
                .param("path", after.map(c -> c.string(0)).orElse(null))
                .param("title", after.map(c -> c.string(1)).orElse(null))
                .param("id", after.map(c -> c.uuid(2)).orElse(null))
                .param("most", most)
                .query((row, n) -> reply(row))
                .list();
    }

    static Cursor after(ShownReply reply) {
        return new Cursor(
                REPLIES,
                List.of(
                        String.join("-", reply.category()),
                        reply.title(),
                        reply.id().toString()));
    }

    Optional<Long> version(UUID reply) {
        return jdbc.sql("SELECT version FROM query.standard_reply WHERE reply_id = :id")
                .param("id", reply)
                .query(Long.class)
                .optional();
    }

    Optional<ShownReply> byId(UUID reply) {
        return jdbc.sql("SELECT * FROM query.standard_reply WHERE reply_id = :id")
                .param("id", reply)
                .query((row, n) -> reply(row))
                .optional()
                .map(found -> found.with(revisions(reply)));
    }

    List<ShownUse> adjusted(@Nullable UUID reply, Optional<Cursor> after, int most) {
        Instant at = after.map(c -> c.instant(0)).orElse(null);
        return jdbc.sql(USES)
                .param("reply", reply)
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .param("id", after.map(c -> c.uuid(1)).orElse(null))
                .param("version", after.map(c -> c.number(2)).orElse(0L))
                .param("most", most)
                .query((row, n) -> use(row))
                .list();
    }

    /** What was said is masked as all texts of its ticket are. */
    private ShownUse use(ResultSet row) throws SQLException {
        Masked masked = masking.of(StateJson.read(row.getString("state")));
        return new ShownUse(
                row.getObject("ticket_id", UUID.class),
                row.getLong("version"),
                row.getObject("reply_id", UUID.class),
                row.getString("title"),
                row.getInt("revision"),
                shown(row.getString("text"), masked),
                shown(row.getString("reason"), masked),
                instant(row, "at"),
                row.getString("by"));
    }

    private static @Nullable String shown(@Nullable String sealed, Masked masked) {
        return sealed == null ? null : masked.show(StateJson.personal(sealed));
    }

    static Cursor after(ShownUse use) {
        return new Cursor(
                ADJUSTED, List.of(use.at().toString(), use.ticket().toString(), Long.toString(use.ticketVersion())));
    }

    private List<ShownReply.ShownRevision> revisions(UUID reply) {
        return jdbc.sql("SELECT * FROM query.standard_reply_revision WHERE reply_id = :id ORDER BY revision DESC")
                .param("id", reply)
                .query((row, n) -> new ShownReply.ShownRevision(
                        row.getInt("revision"),
                        row.getString("title"),
                        row.getString("text"),
                        row.getString("reason"),
                        instant(row, "at"),
                        row.getString("by")))
                .list();
    }

    private static ShownReply reply(ResultSet row) throws SQLException {
        return new ShownReply(
                row.getObject("reply_id", UUID.class),
                List.of((String[]) row.getArray("category").getArray()),
                row.getString("title"),
                row.getString("text"),
                row.getInt("revision"),
                row.getBoolean("withdrawn"),
                instant(row, "changed_at"),
                row.getLong("version"),
                row.getLong("used"),
                row.getLong("adjusted"),
                row.getLong("to_update"),
                null);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
