package org.tracedesk.edge.access;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tracedesk.edge.paging.Cursor;

/** Denials and exports: counted by hour, person, operation and answer. */
public final class AccessLog {

    static final String LIST = "access";

    private static final int LONGEST_SUBJECT = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    AccessLog(DataSource database, Clock clock) {
        this.jdbc = JdbcClient.create(database);
        this.clock = clock;
    }

    /**
     * One line of the log.
     *
     * @param hour in which it happened
     * @param login who asked
     * @param operation method and path, such as {@code GET /api/v1/tickets/{id}}
     * @param code what came of it: {@code DENIED_403}, {@code DENIED_404}, {@code EXPORTED}, {@code DOWNLOADED}
     * @param times how often in this hour
     * @param lastAt when last
     * @param subject what was asked for last
     */
    record Entry(
            Instant hour,
            String login,
            String operation,
            String code,
            long times,
            Instant lastAt,
            @Nullable String subject) {}

    /** Records that somebody was turned away, or took something out. */
    public void record(String login, String operation, String code, @Nullable String subject) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                        INSERT INTO desk.access_log AS a (hour, login, operation, code, times, last_at, subject)
                        VALUES (:hour, :login, :operation, :code, 1, :now, :subject)
                        ON CONFLICT (hour, login, operation, code) DO UPDATE
                        SET times = a.times + 1, last_at = excluded.last_at, subject = excluded.subject""")
                .param("hour", now.truncatedTo(ChronoUnit.HOURS))
                .param("login", login)
                .param("operation", operation)
                .param("code", code)
                .param("now", now)
                .param("subject", subject == null ? null : cut(subject))
                .update();
    }

    List<Entry> newestFirst(@Nullable String login, Optional<Cursor> after, int most) {
        return jdbc.sql("SELECT hour, login, operation, code, times, last_at, subject FROM desk.access_log"
                        + " WHERE (CAST(:login AS text) IS NULL OR login = :login)"
                        + " AND (CAST(:at AS timestamptz) IS NULL"
                        + " OR (last_at, login, operation, code) < (:at, :by, :operation, :code))"
                        + " ORDER BY last_at DESC, login DESC, operation DESC, code DESC LIMIT :most")
                .param("login", login)
                .param("at", after.map(AccessLog::at).orElse(null))
                .param("by", after.map(c -> c.string(1)).orElse(null))
                .param("operation", after.map(c -> c.string(2)).orElse(null))
                .param("code", after.map(c -> c.string(3)).orElse(null))
                .param("most", most)
                .query((row, n) -> new Entry(
                        row.getObject("hour", OffsetDateTime.class).toInstant(),
                        row.getString("login"),
                        row.getString("operation"),
                        row.getString("code"),
                        row.getLong("times"),
                        row.getObject("last_at", OffsetDateTime.class).toInstant(),
                        row.getString("subject")))
                .list();
    }

    private static @Nullable OffsetDateTime at(Cursor cursor) {
        Instant at = cursor.instant(0);
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    static Cursor after(Entry entry) {
        return new Cursor(LIST, List.of(entry.lastAt().toString(), entry.login(), entry.operation(), entry.code()));
    }

    /** What stands in a path can be anything; a table holds no NUL. */
    private static String cut(String subject) {
        String plain = subject.replace("\0", "");
        return plain.length() <= LONGEST_SUBJECT ? plain : plain.substring(0, LONGEST_SUBJECT);
    }
}
