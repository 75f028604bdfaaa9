package org.tracedesk.ledger.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracedesk.ledger.personal.KeysForTests;

class AttachmentStoreTest {

    private static final long MOST = 1_000_000;

    @TempDir
    Path directory;

    private AttachmentStore store() {
        return new AttachmentStore(directory);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 65_535, 65_536, 65_537, 300_000, (int) MOST})
    void whatIsKeptIsGivenBack(int size) throws IOException {
        byte[] content = content(size);

        Incoming kept = kept(content);

        assertThat(kept.size()).isEqualTo(size);
        assertThat(kept.sha256())
                .isEqualTo(HexFormat.of().formatHex(Sha256.begun().digest(content)));
        try (InputStream given = store().open(kept.stored(), KeysForTests.STORY)) {
            assertThat(given.readAllBytes()).isEqualTo(content);
        }
    }

    @Test
    void aFileIsNamedByItsBytesInWhichNothingCanBeRead() throws IOException {
        Incoming kept = kept("李女士的空调不制冷".getBytes(StandardCharsets.UTF_8));
        Incoming again = kept("李女士的空调不制冷".getBytes(StandardCharsets.UTF_8));

        byte[] bytes = Files.readAllBytes(files().getFirst());

        assertThat(files())
                .hasSize(2)
                .allSatisfy(file -> assertThat(file.getFileName().toString())
                        .isEqualTo(HexFormat.of().formatHex(Sha256.begun().digest(Files.readAllBytes(file)))));
        assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("李女士");
        assertThat(again.sha256()).isEqualTo(kept.sha256());
        assertThat(again.stored()).isNotEqualTo(kept.stored());
        assertThat(kept.toString()).doesNotContain(kept.sha256());
    }

    @Test
    void aFileOfWhichOneBitWasChangedOrThatIsGoneIsDamaged() throws IOException {
        Incoming kept = kept(content(100_000));
        Path file = files().getFirst();
        byte[] changed = Files.readAllBytes(file);
        changed[70_000] ^= 1;
        Files.write(file, changed);

        assertThatThrownBy(() -> store().open(kept.stored(), KeysForTests.STORY))
                .isInstanceOfSatisfying(
                        Damaged.class, damaged -> assertThat(damaged.missing()).isFalse());
        store().remove(kept.stored());
        store().remove(kept.stored());
        assertThatThrownBy(() -> store().open(kept.stored(), KeysForTests.STORY))
                .isInstanceOfSatisfying(
                        Damaged.class, damaged -> assertThat(damaged.missing()).isTrue());
    }

    @Test
    void ofAFileThatIsTooLargeOrEndsInAFailureNothingStays() throws IOException {
        assertThatThrownBy(() ->
                        store().receive(KeysForTests.STORY, new ByteArrayInputStream(content((int) MOST + 1)), MOST))
                .isInstanceOf(TooLarge.class);
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is cut");
            }
        };
        assertThatThrownBy(() -> store().receive(KeysForTests.STORY, broken, MOST))
                .hasMessage("the line is cut");

        assertThat(files()).isEmpty();
    }

    @Test
    void whatAStoppedProcessWasReceivingIsRemovedOnceItIsOld() throws IOException {
        Incoming received = store().receive(KeysForTests.STORY, new ByteArrayInputStream(content(10)), MOST);

        store().removeParts(Instant.EPOCH);
        assertThat(received.part()).exists();
        store().removeParts(Instant.now().plusSeconds(60));
        assertThat(received.part()).doesNotExist();
    }

    private Incoming kept(byte[] content) throws IOException {
        Incoming received = store().receive(KeysForTests.STORY, new ByteArrayInputStream(content), MOST);
        store().keep(received);
        return received;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static byte[] content(int size) {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        return content;
    }
}
