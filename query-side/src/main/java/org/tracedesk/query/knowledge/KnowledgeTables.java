package org.tracedesk.query.knowledge;

import java.text.Normalizer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tracedesk.api.event.StandardReplyAdded;
import org.tracedesk.api.event.StandardReplyRevised;
import org.tracedesk.api.event.StandardReplyWithdrawn;
import org.tracedesk.query.projection.StateJson;

/** Writes the knowledge base; what it has seen before changes nothing. */
final class KnowledgeTables {

    private static final String COUNT = """
            WITH fresh AS (
                INSERT INTO query.standard_reply_use
                SELECT * FROM json_populate_recordset(NULL::query.standard_reply_use, CAST(? AS json))
                ON CONFLICT DO NOTHING
                RETURNING reply_id, revision, adjusted),
            counted AS (
                SELECT f.reply_id, count(*) AS used, count(*) FILTER (WHERE f.adjusted) AS adjusted,
                    count(*) FILTER (WHERE f.adjusted AND f.revision = r.revision) AS to_update
                FROM fresh f JOIN query.standard_reply r ON r.reply_id = f.reply_id
                GROUP BY f.reply_id)
            UPDATE query.standard_reply r
            SET used = r.used + c.used, adjusted = r.adjusted + c.adjusted, to_update = r.to_update + c.to_update
            FROM counted c WHERE r.reply_id = c.reply_id""";

    private final JdbcTemplate jdbc;

    KnowledgeTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(StandardReplyAdded e, long version, @Nullable String by) {
        jdbc.update(
                """
                INSERT INTO query.standard_reply
                VALUES (?, string_to_array(?, E'\\n'), ?, ?, ?, ?, ?, 1, false, ?, ?, 0, 0, 0)
                ON CONFLICT DO NOTHING""",
                e.replyId(),
                String.join("\n", e.category()),
                e.category().getFirst(),
                String.join("-", e.category()),
                e.title(),
                e.text(),
                searched(e.title(), e.text()),
                at(e.occurredAt()),
                version);
        revision(e.replyId(), 1, e.title(), e.text(), null, e.occurredAt(), by);
    }

    void revise(StandardReplyRevised e, long version, @Nullable String by) {
        jdbc.update(
                """
                UPDATE query.standard_reply
                SET category = string_to_array(?, E'\\n'), category_first = ?, category_path = ?, title = ?, text = ?,
                    searched = ?, revision = ?, changed_at = ?, version = ?, to_update = 0
                WHERE reply_id = ? AND version < ?""",
                String.join("\n", e.category()),
                e.category().getFirst(),
                String.join("-", e.category()),
                e.title(),
                e.text(),
                searched(e.title(), e.text()),
                e.revision(),
                at(e.occurredAt()),
                version,
                e.replyId(),
                version);
        revision(e.replyId(), e.revision(), e.title(), e.text(), e.reason(), e.occurredAt(), by);
    }

    void withdraw(StandardReplyWithdrawn e, long version) {
        jdbc.update("""
                UPDATE query.standard_reply SET withdrawn = true, changed_at = ?, version = ?
                WHERE reply_id = ? AND version < ?""", at(e.occurredAt()), version, e.replyId(), version);
    }

    void count(List<ReplyUse> uses) {
        if (!uses.isEmpty()) {
            jdbc.update(COUNT, StateJson.rows(uses));
        }
    }

    void clear() {
        jdbc.execute("TRUNCATE query.standard_reply, query.standard_reply_revision, query.standard_reply_use");
    }

    /** One spelling for full-width and half-width, upper and lower case. */
    static String searched(String... texts) {
        return Normalizer.normalize(String.join("\n", texts), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
    }

    private void revision(
            UUID reply,
            int revision,
            String title,
            String text,
            @Nullable String reason,
            Instant at,
            @Nullable String by) {
        jdbc.update(
                "INSERT INTO query.standard_reply_revision VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                reply,
                revision,
                title,
                text,
                reason,
                at(at),
                by);
    }

    private static OffsetDateTime at(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
