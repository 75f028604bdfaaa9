package org.tracedesk.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandLinesTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"--server.port=8081", "--tracedesk.demo=true", "--spring.datasource.url=jdbc:postgresql:x"})
    void optionsStartTheServer(String option) {
        assertThat(CommandLines.meant(new String[] {option})).isFalse();
    }

    @Test
    void nothingStartsTheServer() {
        assertThat(CommandLines.meant(new String[0])).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "rebuild", "demo", "--help", "--version", "-h", "improt"})
    void aWordIsACommand(String word) {
        assertThat(CommandLines.meant(new String[] {word})).isTrue();
    }

    @Test
    void helpNamesTheCommands() {
        assertThat(execute("--help")).isZero();
        assertThat(out.toString())
                .contains("import", "rebuild", "verify", "export-log", "demo", "--tracedesk.data-dir=DIR");
    }

    @ParameterizedTest
    @CsvSource({
        "improt, improt",
        "demo --colour, --colour",
        "import, FILE.csv",
        "import --mapping helpdesk missing.csv, missing.csv",
        "import missing.csv, --mapping",
        "rebuild, NAME",
        "rebuild --password x Tracking, Tracking",
        "verify --seal missing.json, missing.json",
        "verify --data-dir missing, missing",
        "verify --data-dir data --server http://localhost:1, --server",
        "verify --url jdbc:postgresql:x --log missing, --log",
        "verify --ticket x, --ticket",
        "verify --ticket 00000000-0000-0000-0000-000000000001 --log missing, --ticket",
        "verify --server http://localhost:1, TRACEDESK_PASSWORD",
        "export-log, FILE",
        "demo --server, --server"
    })
    void wrongArgumentsAreNamedInOneLine(String arguments, String named) {
        assertThat(execute(arguments.split(" "))).isEqualTo(2);
        assertThat(err.toString().strip()).contains(named).doesNotContain("\n");
    }

    @Test
    void aFileOfMappingsIsNotSentToAServer(@TempDir Path folder) throws Exception {
        Path log = Files.writeString(folder.resolve("log.csv"), "case\n");

        assertThat(execute("import", "--server", "http://localhost:1", "--mapping", "own.yaml", log.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("by its own mappings");
    }

    @Test
    void aServerThatIsNotThereIsToldInOneLine(@TempDir Path folder) throws Exception {
        Path log = Files.writeString(folder.resolve("log.csv"), "case\n");

        assertThat(execute(
                        "import", "--server=http://localhost:1", "--password=x", "--mapping=helpdesk", log.toString()))
                .isEqualTo(1);
        assertThat(err.toString().strip())
                .isEqualTo("tracedesk: No Tracedesk answers at http://localhost:1/; is it started?");
    }

    private int execute(String... arguments) {
        CommandLine line = CommandLines.of(() -> {
            throw new AssertionError("a server would be started");
        });
        return line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(arguments);
    }
}
