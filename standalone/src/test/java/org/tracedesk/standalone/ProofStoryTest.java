package org.tracedesk.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.tracedesk.standalone.postgres.RunningDatabase;
import picocli.CommandLine;

/** An auditor takes a seal home, and finds out later what an administrator of the database has done. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProofStoryTest {

    @TempDir
    static Path data;

    @TempDir
    static Path home;

    private static DemoDesk desk;
    private static final StringWriter said = new StringWriter();

    @BeforeAll
    static void startAndRecord() {
        desk = DemoDesk.start(data, "--tracedesk.seal.every=200ms");
        assertThat(command("demo", "--server", desk.base())).isZero();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    @Order(1)
    void theKeyIsInTheDataDirectoryAndOnlyItsOwnerReadsIt() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("seal-key.pem"))))
                .isEqualTo("rw-------");
    }

    @Test
    @Order(2)
    void theServerAndItsDatabaseAreVerifiedWhileItRuns() {
        assertThat(verify("--server", desk.base(), "--user", "supervisor", "--password", "demo"))
                .isZero();
        assertThat(said.toString()).contains("as recorded").endsWith("Valid\n");
        assertThat(verify("--data-dir", data.toString())).isZero();
        assertThat(verify("--server", desk.base(), "--password", "wrong")).isEqualTo(1);
        assertThat(said.toString()).contains("401 NOT_SIGNED_IN");
        assertThat(verify("--server", desk.base(), "--user", "agent", "--password", "demo"))
                .isEqualTo(1);
        assertThat(said.toString()).contains("403 ROLE_NOT_ALLOWED");
    }

    @Test
    @Order(3)
    void theAuditorTakesTheNewestSealAndTheLogHome() throws Exception {
        await().atMost(Duration.ofSeconds(30)).until(() -> number("events") == number("sealedUpTo") + 1);
        Files.writeString(home.resolve("seal.json"), desk.text("auditor", "api/v1/audit/seals/latest"));
        assertThat(command("export-log", "--data-dir", data.toString(), at("log.gz")))
                .isZero();
        assertThat(command("export-log", "--data-dir", data.toString(), at("log.gz")))
                .isEqualTo(2);

        assertThat(verify("--log", at("log.gz"), "--seal", at("seal.json"))).isZero();
        assertThat(verify("--data-dir", data.toString(), "--seal", at("seal.json")))
                .isZero();
        assertThat(verify("--server", desk.base(), "--password", "demo", "--seal", at("seal.json")))
                .isZero();
        assertThat(said.toString()).contains("holds: all up to position " + number("sealedUpTo"));
    }

    @Test
    @Order(4)
    void whatAnAdministratorOfTheDatabaseHasChangedIsNamed() throws Exception {
        asSuperuser(
                "UPDATE ledger.domain_event_entry SET payload = set_byte(payload, 60, get_byte(payload, 60) # 1) WHERE global_index = 5");
        assertThat(verify("--server", desk.base(), "--password", "demo")).isEqualTo(1);
        assertThat(said.toString()).contains("Fault    CHANGED: position 5, version");
        desk.close();
        assertThat(verify("--data-dir", data.toString())).isEqualTo(1);
        assertThat(said.toString()).contains("Fault    CHANGED: position 5, version");
    }

    @Test
    @Order(5)
    void whatHeHasCutOffEverywhereIsFoundByTheSealThatWasTakenHome() throws Exception {
        startAndRecord();
        asSuperuser("DELETE FROM ledger.domain_event_entry WHERE global_index > 4;"
                + "DELETE FROM ledger.notary WHERE position > 4; DELETE FROM ledger.seal WHERE position > 4");
        desk.close();
        assertThat(verify("--data-dir", data.toString(), "--seal", at("seal.json")))
                .isEqualTo(1);
        assertThat(said.toString()).contains("Fault    MISSING: position ");
        // What was taken home holds as it did.
        assertThat(verify("--log", at("log.gz"), "--seal", at("seal.json"))).isZero();
    }

    private static void asSuperuser(String sql) throws SQLException {
        RunningDatabase database = RunningDatabase.of(data).orElseThrow();
        try (Connection connection =
                        DriverManager.getConnection(database.url(), database.username(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            statement.execute(sql);
        }
    }

    private static long number(String name) {
        return desk.get("auditor", "api/v1/audit/verify").path(name).asLong();
    }

    private static int verify(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "verify";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return command(all);
    }

    private static int command(String... arguments) {
        CommandLine line = CommandLines.of(Tracedesk::application);
        PrintWriter out = new PrintWriter(said, true);
        return line.setOut(out).setErr(out).execute(arguments);
    }

    private static String at(String file) {
        return home.resolve(file).toString();
    }
}
