package org.tracedesk.standalone.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    static Path template;

    @TempDir
    Path data;

    @BeforeAll
    static void theFirstStart() {
        EmbeddedDatabase.start(template).close();
    }

    @BeforeEach
    void aDirectoryThatWasStartedBefore() throws Exception {
        assertThat(new ProcessBuilder("cp", "-a", template + "/.", data.toString())
                        .start()
                        .waitFor())
                .isZero();
    }

    @Test
    void whatWasAcknowledgedIsOnTheDisk() throws SQLException {
        try (var database = EmbeddedDatabase.start(data)) {
            assertThat(answer(database, "show fsync")).isEqualTo("on");
            assertThat(answer(database, "show synchronous_commit")).isEqualTo("on");
            assertThat(answer(database, "show full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void aRestartFindsTheDataAgain() throws SQLException {
        try (var database = EmbeddedDatabase.start(data)) {
            execute(database, "create table kept as select '客服' as word");
        }
        try (var database = EmbeddedDatabase.start(data)) {
            assertThat(answer(database, "select word from kept")).isEqualTo("客服");
        }
    }

    @Test
    void nobodyGetsInWithoutThePassword() {
        try (var database = EmbeddedDatabase.start(data)) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), database.username(), "guessed"))
                    .hasMessageContaining("password authentication failed");
            assertThat(data.resolve("postgres-password"))
                    .satisfies(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void theServerOfAKilledProcessIsStoppedAndItsDataKept() throws Exception {
        var killed = EmbeddedDatabase.start(data);
        execute(killed, "create table kept as select 1 as n");
        long orphan = postmaster(data);
        killed.abandon();

        try (var database = EmbeddedDatabase.start(data)) {
            assertThat(ProcessHandle.of(orphan)
                            .flatMap(process -> process.info().command()))
                    .isEmpty();
            assertThat(answer(database, "select n from kept")).isEqualTo("1");
        }
    }

    @Test
    void aStartAfterBothWereKilledFindsTheData() throws Exception {
        var killed = EmbeddedDatabase.start(data);
        execute(killed, "create table kept as select 1 as n");
        ProcessHandle.of(postmaster(data)).orElseThrow().destroyForcibly();
        killed.abandon();

        try (var database = EmbeddedDatabase.start(data)) {
            assertThat(answer(database, "select n from kept")).isEqualTo("1");
        }
    }

    @Test
    void aNumberThatNowIsAnotherProgramsIsLeftAlone() throws Exception {
        Process other = new ProcessBuilder("sleep", "60").start();
        try {
            Files.write(
                    data.resolve("postgres/postmaster.pid"),
                    List.of(Long.toString(other.pid()), data.resolve("postgres").toString()));

            EmbeddedDatabase.start(data).close();

            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void aSecondProcessIsToldWhoHoldsTheDirectory() {
        try (var first = EmbeddedDatabase.start(data)) {
            assertThat(first.url()).isNotBlank();
            assertThatThrownBy(() -> EmbeddedDatabase.start(data))
                    .isInstanceOf(DatabaseNotStarted.class)
                    .hasMessageContaining("in use by another Tracedesk")
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void aPortThatSomebodyElseTookIsLeftToHim() throws Exception {
        try (var foreign = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int free = freePort();
            Deque<Integer> ports = new ArrayDeque<>(List.of(foreign.getLocalPort(), free));

            try (var database = EmbeddedDatabase.start(data, ports::pop)) {
                assertThat(database.url()).contains(":" + free + "/");
                assertThat(answer(database, "show data_directory"))
                        .isEqualTo(data.resolve("postgres").toRealPath().toString());
            }
        }
    }

    @Test
    void aFirstStartThatWasCutShortIsPutAside() throws Exception {
        Files.delete(data.resolve("postgres/tracedesk-complete"));

        EmbeddedDatabase.start(data).close();

        try (var found = Files.list(data)) {
            assertThat(found.map(path -> path.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("postgres-unfinished-"));
        }
    }

    @Test
    void aFailureSaysWhatPostgresSaid() throws Exception {
        Files.move(
                data.resolve("postgres/global/pg_control"), data.resolve("pg_control"), StandardCopyOption.ATOMIC_MOVE);

        assertThatThrownBy(() -> EmbeddedDatabase.start(data))
                .isInstanceOf(DatabaseNotStarted.class)
                .hasMessageContaining("pg_ctl ended with 1")
                .hasMessageContaining("postgres-start.log");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static long postmaster(Path data) throws IOException {
        return Long.parseLong(
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst());
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String answer(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.username(), database.password());
    }
}
