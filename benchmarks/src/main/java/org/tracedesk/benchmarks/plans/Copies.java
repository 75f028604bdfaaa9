package org.tracedesk.benchmarks.plans;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tracedesk.query.satisfaction.CountedAnew;
import org.tracedesk.query.tracking.CopiedText;

/**
 * Multiplies the tickets of the read models: each copy has an id, a number, an order number and a customer of its own, and lies some
 * minutes to hours beside its original.
 */
final class Copies {

    private static final String TABLES =
            "('tracking_table', 'ticket_note', 'ticket_round', 'ticket_text', 'ticket_viewer', 'audit_entry', 'audit_ticket', 'rating')";

    private final DataSource dataSource;
    private final JdbcTemplate jdbc;
    private final CopiedText copied;

    Copies(DataSource dataSource, CopiedText copied) {
        this.dataSource = dataSource;
        this.copied = copied;
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** @param times how many of each ticket there are in the end, the original included */
    void multiply(int originals, int times) throws SQLException, IOException {
        if (times > 1) {
            name(originals, times);
            // Indexes that are built once, after the rows, are built much faster; nobody reads meanwhile.
            jdbc.update("UPDATE pg_index SET indisready = false, indisvalid = false WHERE indrelid IN"
                    + " (SELECT oid FROM pg_class WHERE relnamespace = CAST('query' AS regnamespace) AND relname IN "
                    + TABLES + ")");
            for (String sql : List.of(TICKETS, NOTES, NOTE_TEXTS, VIEWERS, ROUNDS, ENTRIES, AUDIT_TICKETS, RATINGS)) {
                jdbc.update(sql);
                System.out.print('.');
            }
            texts();
        }
        CountedAnew.count(jdbc);
        jdbc.execute("DROP TABLE IF EXISTS copy");
        for (String table : List.of(
                "tracking_table",
                "ticket_note",
                "ticket_round",
                "ticket_text",
                "ticket_viewer",
                "audit_entry",
                "audit_ticket",
                "rating")) {
            if (times > 1) {
                jdbc.execute("REINDEX TABLE query." + table);
            }
            jdbc.execute("VACUUM (ANALYZE, FREEZE) query." + table);
            System.out.print(':');
        }
        jdbc.execute("VACUUM (ANALYZE, FREEZE) query.rating_count");
        System.out.println();
    }

    private void name(int originals, int times) {
        jdbc.execute("""
                CREATE UNLOGGED TABLE copy AS
                SELECT t.ticket_id AS old_id, CAST(md5(CAST(t.ticket_id AS text) || c) AS uuid) AS id,
                    t.number AS old_number, left(t.number, -6) || (100000 + c * %d + CAST(right(t.number, 6) AS int) - 100000) AS number,
                    c, make_interval(secs => (c - 50) * 700 + hashtext(t.number) %% 300 + c * 7) AS shift
                FROM query.tracking_table t, generate_series(1, %d) c""".formatted(originals, times - 1));
        jdbc.execute("ANALYZE copy");
    }

    private static final String TICKETS = """
            INSERT INTO query.tracking_table
            SELECT c.id, c.number, form, status, outcome, review, archived, round, priority, priority_rank, category,
                category_first, category_path, department, assignee,
                CASE recorder WHEN 'agent2' THEN 'agent20' ELSE recorder END, owners, departments, channel,
                customer_number || '-' || c.c, contact_at + shift, due_at + shift,
                CASE WHEN due_at IS NULL THEN due_key ELSE due_key + shift END, updated_at + shift, version,
                position + 1000000 * CAST(c.c AS bigint),
                CAST(replace(replace(CAST(state AS text), CAST(old_id AS text), CAST(c.id AS text)), old_number, c.number) AS json),
                links, exemplary
            FROM query.tracking_table t JOIN copy c ON c.old_id = t.ticket_id""";
    private static final String NOTES = """
            INSERT INTO query.ticket_note (ticket_id, version, kind, at, recorded_at, by, part, text, more, standard_text)
            SELECT c.id, version, kind, at + shift, recorded_at + shift, by, part, text, more, standard_text
            FROM query.ticket_note t JOIN copy c ON c.old_id = t.ticket_id""";
    private static final String NOTE_TEXTS = """
            INSERT INTO query.ticket_text SELECT c.id, part, pairs
            FROM query.ticket_text t JOIN copy c ON c.old_id = t.ticket_id WHERE part >= 0""";
    private static final String VIEWERS = """
            INSERT INTO query.ticket_viewer
            SELECT CASE viewer WHEN 'p:agent2' THEN 'p:agent20' ELSE viewer END, contact_at + shift, c.id
            FROM query.ticket_viewer t JOIN copy c ON c.old_id = t.ticket_id""";
    private static final String ROUNDS = """
            INSERT INTO query.ticket_round SELECT c.id, n, cause, since + shift, department, owner, started_at + shift,
                resolved_at + shift, outcome, score, label, informed_at + shift
            FROM query.ticket_round t JOIN copy c ON c.old_id = t.ticket_id""";
    private static final String ENTRIES = """
            INSERT INTO query.audit_entry SELECT c.id, version, position + 1000000 * CAST(c.c AS bigint), c.number, type,
                occurred_at + shift, recorded_at + shift, CASE actor WHEN 'agent2' THEN 'agent20' ELSE actor END, staff_number,
                changes
            FROM query.audit_entry t JOIN copy c ON c.old_id = t.ticket_id""";
    private static final String AUDIT_TICKETS = """
            INSERT INTO query.audit_ticket SELECT c.id, version,
                CAST(replace(replace(CAST(state AS text), CAST(old_id AS text), CAST(c.id AS text)), old_number, c.number) AS json)
            FROM query.audit_ticket t JOIN copy c ON c.old_id = t.ticket_id""";
    private static final String RATINGS = """
            INSERT INTO query.rating SELECT c.id, round, rated_at + shift,
                CAST((rated_at + shift) AT TIME ZONE 'Asia/Shanghai' AS date),
                to_char((rated_at + shift) AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM'), score, label, satisfied, reason, form,
                channel, category_first, category_path, department, person
            FROM query.rating t JOIN copy c ON c.old_id = t.ticket_id""";

    /** The tickets' own texts hold numbers, so each copy's are folded and hashed anew. */
    private void texts() throws SQLException, IOException {
        try (Connection reading = dataSource.getConnection();
                Connection writing = dataSource.getConnection();
                Statement statement = reading.createStatement()) {
            reading.setAutoCommit(false);
            statement.setFetchSize(1_000);
            CopyIn copy = writing.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY query.ticket_text FROM STDIN");
            ResultSet rows = statement.executeQuery("""
                    SELECT c.id, c.number, t.state, 'DD' || (10000000 + abs(hashtext(c.number) % 80000000))
                    FROM copy c JOIN query.tracking_table t ON t.ticket_id = c.old_id""");
            while (rows.next()) {
                List<Integer> pairs = copied.pairs(
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        text -> text.replace(Texts.RARE, Texts.INSTEAD));
                byte[] line = (rows.getString(1) + "\t-1\t{"
                                + pairs.stream().map(String::valueOf).collect(Collectors.joining(",")) + "}\n")
                        .getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(line, 0, line.length);
            }
            copy.endCopy();
            reading.rollback();
        }
    }
}
