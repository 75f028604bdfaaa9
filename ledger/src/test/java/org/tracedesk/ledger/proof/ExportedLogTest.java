package org.tracedesk.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tracedesk.ledger.log.ExportedLog;
import org.tracedesk.ledger.log.LogExport;
import org.tracedesk.ledger.notary.Notes;
import org.tracedesk.ledger.schema.LedgerId;
import org.tracedesk.ledger.seal.SealFile;
import org.tracedesk.ledger.testing.PostgresForTests;

/** A ledger and its seals are taken away, and verified where there is no database. */
class ExportedLogTest {

    @RegisterExtension
    static final PostgresForTests postgres = PostgresForTests.quick();

    @TempDir
    static Path folder;

    private static ProvenLedger ledger;
    private static SealFile seals;
    private static Path log;

    @BeforeAll
    static void export() throws IOException {
        ledger = new ProvenLedger(postgres, folder.resolve("key.pem"));
        UUID first = ledger.ticket(4);
        ledger.ticket(3);
        ledger.goOn(first, 4, 3);
        ledger.sealAll();
        seals = ledger.export();
        log = folder.resolve("log.ndjson");
        new LogExport(ledger.rows(), LedgerId.of(postgres.dataSource())).to(log, position -> {});
    }

    @AfterAll
    static void close() {
        ledger.close();
    }

    @Test
    void anUntouchedLogHoldsAndOnlyItsOwnerReadsIt() throws IOException {
        assertThat(verify(log)).isEqualTo(new Verdict(true, 10, 9, null));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log)))
                .isEqualTo("rw-------");
    }

    @Test
    void aCompressedLogHoldsAsWell() throws IOException {
        Path small = folder.resolve("log.ndjson.gz");
        new LogExport(ledger.rows(), LedgerId.of(postgres.dataSource())).to(small, position -> {});
        assertThat(verify(small).valid()).isTrue();
        assertThat(Files.size(small)).isLessThan(Files.size(log));
    }

    @Test
    void everyChangedLineIsFound() throws IOException {
        List<String> lines = Files.readAllLines(log);
        for (int line = 1; line < lines.size(); line++) {
            List<String> changed = new ArrayList<>(lines);
            changed.set(line, lines.get(line).replaceFirst("\"time\":\"2", "\"time\":\"1"));
            assertThat(verify(changed).valid()).as("line %d", line).isFalse();
        }
    }

    @Test
    void droppedRepeatedSwappedAndMissingLinesAreFound() throws IOException {
        List<String> lines = Files.readAllLines(log);
        List<String> dropped = new ArrayList<>(lines);
        dropped.remove(5);
        List<String> repeated = new ArrayList<>(lines);
        repeated.add(5, lines.get(5));
        List<String> swapped = new ArrayList<>(lines);
        Collections.swap(swapped, 2, 7);
        for (List<String> changed : List.of(dropped, repeated, swapped, lines.subList(0, 8))) {
            assertThat(verify(changed).valid()).isFalse();
        }
    }

    @Test
    void aLogOfAnotherLedgerIsNotWhatWasSealed() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(log));
        lines.set(0, lines.get(0).replaceFirst("\"ledger\":\"[^\"]+\"", "\"ledger\":\"other\""));
        assertThat(verify(lines).firstFault()).isEqualTo(new FirstFault(null, null, What.SEAL_FORGED, 9L));
    }

    @Test
    void anExportOverwritesNothing() {
        assertThatThrownBy(() -> new LogExport(ledger.rows(), new LedgerId("x")).to(log, position -> {}))
                .isInstanceOf(IOException.class);
    }

    @Test
    void whatIsNoLogIsRefused() throws IOException {
        for (String content : List.of("", "{}", "null", "no JSON")) {
            Path file = Files.writeString(folder.resolve("other"), content);
            assertThatThrownBy(() -> new ExportedLog(file)).isInstanceOf(IOException.class);
        }
    }

    private static Verdict verify(List<String> lines) throws IOException {
        return verify(Files.write(folder.resolve("changed.ndjson"), lines));
    }

    private static Verdict verify(Path file) throws IOException {
        try (ExportedLog exported = new ExportedLog(file)) {
            return new LedgerProof(exported, Notes.none(), exported.ledger(), List.of(seals)).run((done, total) -> {});
        }
    }
}
