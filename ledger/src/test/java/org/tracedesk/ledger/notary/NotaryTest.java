package org.tracedesk.ledger.notary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tracedesk.api.event.WorkStarted;
import org.tracedesk.ledger.schema.LedgerId;
import org.tracedesk.ledger.seal.Seal;
import org.tracedesk.ledger.seal.SealKey;
import org.tracedesk.ledger.seal.Sealer;
import org.tracedesk.ledger.seal.Seals;
import org.tracedesk.ledger.testing.LedgerForTests;
import org.tracedesk.ledger.testing.PostgresForTests;

class NotaryTest {

    @RegisterExtension
    static final PostgresForTests postgres = PostgresForTests.quick();

    @TempDir
    static Path folder;

    private static LedgerForTests ledger;
    private static NotaryTable notes;
    private static Seals seals;

    @BeforeAll
    static void start() {
        ledger = new LedgerForTests(postgres);
        notes = new NotaryTable(postgres.dataSource());
        seals = new Seals(postgres.dataSource());
    }

    @AfterAll
    static void stop() {
        ledger.close();
    }

    @Test
    void severalNotariesNoteAndSealEveryEventOnceAndOneGoesOnWhereAnotherStopped() {
        Notary here = notary("here.pem");
        Notary there = notary("there.pem");
        here.start();
        there.start();
        record(100);
        awaitSealed();
        here.stop();
        record(50);
        awaitSealed();
        there.stop();
        record(50);
        Notary later = notary("here.pem");
        later.start();
        record(50);
        awaitSealed();
        later.stop();

        long head = ledger.raw().head();
        assertThat(notes.between(-1, Long.MAX_VALUE, 1_000))
                .extracting(Note::position)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(0, head).boxed().toList());
        List<Seal> all = seals.after(0, 10_000);
        assertThat(all)
                .extracting(Seal::number)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, all.size()).boxed().toList());
        for (int i = 1; i < all.size(); i++) {
            assertThat(all.get(i).previous()).isEqualTo(all.get(i - 1).ownDigest());
            assertThat(all.get(i).position()).isGreaterThan(all.get(i - 1).position());
        }
    }

    @Test
    void aRowThatNobodyCouldReadIsNotedAsItIsAndStopsNothing() {
        long head = ledger.raw().head();
        try (var connection = postgres.access().open("superuser");
                var statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            statement.execute("INSERT INTO ledger.domain_event_entry VALUES (" + (head + 1)
                    + ", 'e', 'no JSON', '', NULL, 'no type', 'no time', 'no ticket', -5, NULL)");
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
        Notary notary = notary("here.pem");
        notary.start();
        record(1);
        await().atMost(Duration.ofSeconds(60)).until(() -> notes.last() == head + 2);
        notary.stop();
        assertThat(notes.ofTicket("no ticket", -5, 10))
                .singleElement()
                .satisfies(note -> assertThat(note.chain()).isNull());
    }

    private static void awaitSealed() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> seals.newest()
                        .filter(seal -> seal.position() == ledger.raw().head())
                        .isPresent());
    }

    private static Notary notary(String key) {
        Sealer sealer =
                new Sealer(SealKey.of(folder.resolve(key)), LedgerId.of(postgres.dataSource()), Duration.ofMillis(40));
        return new Notary(postgres.access(), ledger.watch(), sealer::sealIfDue);
    }

    private static void record(int events) {
        for (int i = 0; i < events; i++) {
            UUID ticket = UUID.randomUUID();
            ledger.record(ticket, 0, new WorkStarted(ticket, Instant.EPOCH, "handler"));
        }
    }
}
