package org.tracedesk.ledger.proof;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tracedesk.api.event.ProgressNoteAdded;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.event.WorkStarted;
import org.tracedesk.api.value.Personal;
import org.tracedesk.ledger.notary.Notary;
import org.tracedesk.ledger.notary.NotaryTable;
import org.tracedesk.ledger.personal.KeysForTests;
import org.tracedesk.ledger.raw.StoredRows;
import org.tracedesk.ledger.schema.LedgerId;
import org.tracedesk.ledger.seal.SealFile;
import org.tracedesk.ledger.seal.SealKey;
import org.tracedesk.ledger.seal.SealSource;
import org.tracedesk.ledger.seal.Sealer;
import org.tracedesk.ledger.seal.Seals;
import org.tracedesk.ledger.testing.LedgerForTests;
import org.tracedesk.ledger.testing.PostgresForTests;

/** A ledger with a notary that can be stopped, and a superuser who can do to it what nobody should. */
final class ProvenLedger implements AutoCloseable {

    private static final String TABLES = "ledger.domain_event_entry, ledger.notary, ledger.seal, ledger.seal_key";

    private final PostgresForTests postgres;
    private final LedgerForTests ledger;
    private final Path keyFile;
    private final StoredRows rows;
    private final NotaryTable notes;
    private final Seals seals;
    final JdbcTemplate jdbc;

    ProvenLedger(PostgresForTests postgres, Path keyFile) {
        this.postgres = postgres;
        this.keyFile = keyFile;
        this.ledger = new LedgerForTests(postgres);
        this.rows = new StoredRows(postgres.dataSource());
        this.notes = new NotaryTable(postgres.dataSource());
        this.seals = new Seals(postgres.dataSource());
        this.jdbc = new JdbcTemplate(postgres.dataSource());
    }

    /** Records events that begin a ticket, as single commands. */
    UUID ticket(int events) {
        UUID ticket = UUID.randomUUID();
        goOn(ticket, 0, events);
        return ticket;
    }

    void goOn(UUID ticket, int from, int events) {
        for (int version = from; version < from + events; version++) {
            TicketEvent event = version == 0
                    ? new WorkStarted(ticket, Instant.EPOCH, "handler")
                    : new ProgressNoteAdded(
                            ticket, Instant.EPOCH, KeysForTests.STORY.seal(Personal.of("已联系客户 " + version)));
            ledger.record(ticket, version, event);
        }
    }

    /** Lets the notary work until all is noted, without sealing. */
    void noteAll() {
        work(step -> {}, () -> notes.last() == rows.head());
    }

    /** Lets the notary work until all is noted and sealed. */
    void sealAll() {
        work(
                new Sealer(SealKey.of(keyFile), LedgerId.of(postgres.dataSource()), Duration.ofMillis(20))::sealIfDue,
                () -> seals.newest()
                        .filter(seal -> seal.position() == rows.head())
                        .isPresent());
    }

    private void work(Notary.Step sealing, java.util.concurrent.Callable<Boolean> done) {
        Notary notary = new Notary(postgres.access(), ledger.watch(), sealing);
        notary.start();
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(done);
        notary.stop();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> jdbc.queryForObject(
                                "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'tracedesk notary'"
                                        + " AND datname = current_database()",
                                Long.class)
                        == 0);
    }

    Verdict verify() {
        return verify(List.of(seals));
    }

    /** As {@link #verify()}, and against what was exported earlier. */
    Verdict verify(SealFile exported) {
        return verify(List.of(seals, exported));
    }

    private Verdict verify(List<SealSource> all) {
        return new LedgerProof(rows, notes, seals.ledger().value(), all).run((done, total) -> {});
    }

    Verdict verify(UUID ticket) {
        return new TicketProof(rows, notes, seals).run(ticket.toString()).orElseThrow();
    }

    SealFile export() {
        return SealFile.of(seals.keys(), List.of(seals.newest().orElseThrow()));
    }

    NotaryTable notes() {
        return notes;
    }

    StoredRows rows() {
        return rows;
    }

    /** Remembers everything, for {@link #putBack()}. */
    void remember() {
        for (String table : TABLES.split(", ")) {
            jdbc.execute("DROP TABLE IF EXISTS kept_" + table.substring(7));
            jdbc.execute("CREATE TABLE kept_" + table.substring(7) + " AS TABLE " + table);
        }
    }

    void putBack() {
        List<String> statements = new ArrayList<>();
        for (String table : TABLES.split(", ")) {
            statements.add("DELETE FROM " + table);
            statements.add("INSERT INTO " + table + " TABLE kept_" + table.substring(7));
        }
        asSuperuser(statements.toArray(String[]::new));
    }

    /** Runs statements with every trigger off, in one transaction. */
    void asSuperuser(String... statements) {
        new TransactionTemplate(new JdbcTransactionManager(postgres.dataSource())).executeWithoutResult(transaction -> {
            jdbc.execute("SET LOCAL session_replication_role = replica");
            List.of(statements).forEach(jdbc::execute);
        });
    }

    @Override
    public void close() {
        ledger.close();
    }
}
