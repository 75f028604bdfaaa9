package org.tracedesk.ledger.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracedesk.ledger.schema.LedgerRefusesToStart;

class MasterKeyFileTest {

    @TempDir
    Path directory;

    @Test
    void itsOwnerAloneCanReadIt() throws IOException {
        MasterKeyFile file = new MasterKeyFile(directory.resolve("desk/master-key"));

        MasterKey made = file.make();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
        assertThat(file.read().id()).isEqualTo(made.id());
        assertThat(Files.list(file.path().getParent())).containsExactly(file.path());
    }

    @Test
    void aKeyThatIsThereStays() {
        MasterKeyFile file = new MasterKeyFile(directory.resolve("master-key"));

        assertThat(file.make().id()).isEqualTo(file.make().id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "0123", "zz23456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"})
    void whatIsNoKeyIsRefusedByTheNameOfTheFileAndNotRepeated(String content) throws IOException {
        Path path = Files.writeString(directory.resolve("master-key"), content);

        assertThatThrownBy(() -> new MasterKeyFile(path).read())
                .isInstanceOf(LedgerRefusesToStart.class)
                .hasMessageContaining(path.toString())
                .hasMessageContaining("64 hexadecimal digits")
                .satisfies(e -> assertThat(content.isEmpty() || !e.getMessage().contains(content))
                        .isTrue());
    }
}
