package org.tracedesk.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tracedesk.ledger.notary.Notes.Place;
import org.tracedesk.ledger.raw.StoredRow;
import org.tracedesk.ledger.seal.SealFile;
import org.tracedesk.ledger.testing.PostgresForTests;

/** Whoever changes history with every right of the database is found out. */
class LedgerProofTest {

    private static final int CHANGES = Integer.getInteger("proof.changes", 300);
    private static final String EVENTS = "ledger.domain_event_entry";

    @RegisterExtension
    static final PostgresForTests postgres = PostgresForTests.quick();

    @TempDir
    static Path folder;

    private static ProvenLedger ledger;
    private static List<StoredRow> rows;
    private static UUID ticket;

    @BeforeAll
    static void fill() {
        ledger = new ProvenLedger(postgres, folder.resolve("key.pem"));
        List<UUID> tickets = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            tickets.add(ledger.ticket(3));
        }
        ticket = tickets.get(4);
        ledger.sealAll();
        tickets.forEach(one -> ledger.goOn(one, 3, 3));
        ledger.sealAll();
        tickets.forEach(one -> ledger.goOn(one, 6, 3));
        ledger.noteAll();
        rows = ledger.rows().beyond(-1, Long.MAX_VALUE, 1_000);
        ledger.remember();
    }

    @AfterAll
    static void close() {
        ledger.close();
    }

    @BeforeEach
    void asItWas() {
        ledger.putBack();
    }

    @Test
    void aLedgerThatNobodyTouchedIsValid() {
        assertThat(ledger.verify()).isEqualTo(new Verdict(true, 90, 59, null));
        assertThat(ledger.verify(ticket)).isEqualTo(new Verdict(true, 9, 5, null));
    }

    @Test
    void everySingleChangeOfASealedOrNotedEventIsNamed() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < CHANGES; i++) {
            SingleChange change = SingleChange.random(random, rows);
            ledger.asSuperuser(change.sql().toArray(String[]::new));
            assertThat(ledger.verify())
                    .as("change %d of seed %d: %s of %s", i, seed, change.what(), change.named())
                    .satisfies(verdict -> assertThat(verdict.valid()).isFalse())
                    .satisfies(verdict -> assertThat(named(verdict)).isIn(change.named()));
            ledger.putBack();
        }
    }

    @Test
    void everyBitOfAnEventCounts() {
        Random random = new Random(1);
        StoredRow row = rows.get(17);
        for (String column : List.of("payload", "meta_data")) {
            ledger.asSuperuser(
                    SingleChange.byteFlipped(random, row, column, 40).sql().toArray(String[]::new));
            assertThat(ledger.verify().firstFault()).isEqualTo(FirstFault.of(row, What.CHANGED));
            assertThat(ledger.verify(UUID.fromString(row.ticket())).firstFault())
                    .isEqualTo(FirstFault.of(row, What.CHANGED));
            ledger.putBack();
        }
    }

    @Test
    void aMissingEventIsNamed() {
        StoredRow row = rows.get(40);
        ledger.asSuperuser(SingleChange.deleted(row).sql().toArray(String[]::new));
        assertThat(ledger.verify().firstFault()).isEqualTo(FirstFault.of(row, What.MISSING));
        assertThat(ledger.verify(UUID.fromString(row.ticket())).firstFault())
                .isEqualTo(FirstFault.of(row, What.MISSING));
    }

    @Test
    void swappedEventsAreNamed() {
        ledger.asSuperuser(
                SingleChange.placesSwapped(rows.get(20), rows.get(50)).sql().toArray(String[]::new));
        assertThat(ledger.verify().firstFault()).isEqualTo(FirstFault.of(rows.get(20), What.MOVED));
        assertThat(ledger.verify(UUID.fromString(rows.get(20).ticket())).firstFault())
                .isEqualTo(FirstFault.of(rows.get(20), What.MOVED));
    }

    @Test
    void anEventPutInBetweenIsNamed() {
        StoredRow before = rows.get(30);
        SingleChange change = SingleChange.inserted(before, 77);
        ledger.asSuperuser(change.sql().toArray(String[]::new));
        assertThat(ledger.verify().firstFault())
                .isEqualTo(new FirstFault(before.ticket(), 77L, What.INSERTED, before.position() + 1));
    }

    @Test
    void anEventPutInAtTheEndIsNamedWhetherTheNotaryHasSeenItOrNot() {
        StoredRow last = rows.getLast();
        FirstFault fault = new FirstFault(last.ticket(), 9L, What.NOT_LINKED, 90L);
        ledger.asSuperuser(SingleChange.inserted(last, 9).sql().toArray(String[]::new));
        assertThat(ledger.verify().firstFault()).isEqualTo(fault);
        assertThat(ledger.verify(UUID.fromString(last.ticket())).firstFault()).isEqualTo(fault);
        ledger.noteAll();
        assertThat(ledger.verify().firstFault()).isEqualTo(fault);
    }

    @Test
    void aTailThatIsCutOffIsFoundThoughItWasNotSealedYet() {
        ledger.asSuperuser("DELETE FROM " + EVENTS + " WHERE global_index >= 85");
        assertThat(ledger.verify().firstFault()).isEqualTo(FirstFault.of(rows.get(85), What.MISSING));
    }

    @Test
    void eventsThatTheNotaryHasNotSeenYetAreHeldByTheirChains() {
        ledger.goOn(ticket, 9, 4);
        ledger.asSuperuser("UPDATE " + EVENTS + " SET time_stamp = '2001-01-01T00:00:00.000Z' WHERE global_index = 91");
        assertThat(named(ledger.verify())).isEqualTo(new Place(ticket.toString(), 10));
        ledger.putBack();

        ledger.goOn(ticket, 9, 4);
        ledger.asSuperuser("DELETE FROM " + EVENTS + " WHERE global_index = 91");
        assertThat(ledger.verify().firstFault()).isEqualTo(new FirstFault(ticket.toString(), 10L, What.MISSING, 91L));
        assertThat(named(ledger.verify(ticket))).isEqualTo(new Place(ticket.toString(), 10));
    }

    @Test
    void anEventWhoseNoteWasRemovedAsWellLeavesAGap() {
        ledger.asSuperuser(
                "DELETE FROM " + EVENTS + " WHERE global_index = 12", "DELETE FROM ledger.notary WHERE position = 12");
        assertThat(ledger.verify().firstFault()).isEqualTo(FirstFault.of(rows.get(12), What.MISSING));
    }

    @Test
    void aNoteThatWasRemovedIsFound() {
        ledger.asSuperuser("DELETE FROM ledger.notary WHERE position = 12");
        assertThat(ledger.verify().firstFault()).isEqualTo(FirstFault.of(rows.get(12), What.NOT_NOTED));
        assertThat(ledger.verify(UUID.fromString(rows.get(12).ticket())).firstFault())
                .isEqualTo(FirstFault.of(rows.get(12), What.NOT_NOTED));
    }

    @Test
    void historyRewrittenTogetherWithItsNotesContradictsTheSeals() {
        new RewrittenHistory(ledger).from(rows.get(44));
        assertThat(ledger.verify().firstFault()).isEqualTo(new FirstFault(null, null, What.SEAL_DIFFERS, 59L));
    }

    @Test
    void historyRewrittenWithNotesAndSealsContradictsASealThatWasExported() {
        SealFile exported = ledger.export();
        new RewrittenHistory(ledger).from(rows.get(44));
        ledger.asSuperuser("DELETE FROM ledger.seal");
        ledger.sealAll();
        assertThat(ledger.verify().valid()).isTrue();
        assertThat(ledger.verify(exported).firstFault()).isEqualTo(new FirstFault(null, null, What.SEAL_DIFFERS, 59L));
    }

    @Test
    void anEndThatWasCutOffEverywhereContradictsASealThatWasExported() {
        SealFile exported = ledger.export();
        ledger.asSuperuser(
                "DELETE FROM " + EVENTS + " WHERE global_index > 29",
                "DELETE FROM ledger.notary WHERE position > 29",
                "DELETE FROM ledger.seal WHERE position > 29");
        assertThat(ledger.verify().valid()).isTrue();
        assertThat(ledger.verify(exported).firstFault()).isEqualTo(new FirstFault(null, null, What.MISSING, 59L));
    }

    @Test
    void sealsThatAreForgedOrMissingAreFound() {
        ledger.asSuperuser("UPDATE ledger.seal SET sealed_at = sealed_at - interval '1 day' WHERE number = 2");
        assertThat(ledger.verify().firstFault()).isEqualTo(new FirstFault(null, null, What.SEAL_FORGED, 59L));
        ledger.putBack();
        ledger.asSuperuser("DELETE FROM ledger.seal WHERE number = 1");
        assertThat(ledger.verify().firstFault()).isEqualTo(new FirstFault(null, null, What.SEAL_MISSING, 59L));
        ledger.putBack();
        ledger.asSuperuser("DELETE FROM ledger.seal_key");
        assertThat(ledger.verify().firstFault()).isEqualTo(new FirstFault(null, null, What.SEAL_FORGED, 29L));
    }

    private static Place named(Verdict verdict) {
        FirstFault fault = verdict.firstFault();
        return fault == null ? new Place("nothing", -1) : new Place("" + fault.ticket(), fault.version());
    }
}
