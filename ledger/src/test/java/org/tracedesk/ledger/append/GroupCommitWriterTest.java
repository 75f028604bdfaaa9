package org.tracedesk.ledger.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tracedesk.ledger.append.AppendVerdict.ALREADY_STORED;
import static org.tracedesk.ledger.append.AppendVerdict.DUPLICATE_EVENT_ID;
import static org.tracedesk.ledger.append.AppendVerdict.SEQUENCE_CONFLICT;
import static org.tracedesk.ledger.append.AppendVerdict.STORED;
import static org.tracedesk.ledger.append.Rows.event;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tracedesk.ledger.connection.PostgresAccess;
import org.tracedesk.ledger.schema.LedgerSchema;
import org.tracedesk.ledger.testing.PostgresForTests;

class GroupCommitWriterTest {

    @RegisterExtension
    static final PostgresForTests postgres = PostgresForTests.durable();

    private static final EventRow KNOWN = event("known", "a", 0, "{}");
    private final GroupCommitWriter writer = writer(WriterSettings.usual());

    @BeforeAll
    static void makeTables() {
        LedgerSchema.prepare(postgres.dataSource(), false);
    }

    @BeforeEach
    void startEmpty() {
        postgres.execute("TRUNCATE ledger.domain_event_entry");
        writer.start();
    }

    @AfterEach
    void stop() {
        writer.stop();
    }

    @Test
    void everyAppendOf32CallersGetsAPositionWithoutGaps() throws Exception {
        try (ExecutorService callers = Executors.newFixedThreadPool(32)) {
            List<Future<?>> all = new ArrayList<>();
            for (int caller = 0; caller < 32; caller++) {
                all.add(callers.submit(() -> writeTicket(writer, 20)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        assertThat(positions())
                .containsExactlyElementsOf(LongStream.range(0, 640).boxed().toList());
    }

    @Test
    void twoWritingProcessesNeverLetAReaderSkip() throws Exception {
        GroupCommitWriter other = writer(WriterSettings.usual());
        other.start();
        List<Long> read = new ArrayList<>();
        try (ExecutorService callers = Executors.newFixedThreadPool(16)) {
            for (int caller = 0; caller < 16; caller++) {
                GroupCommitWriter mine = caller % 2 == 0 ? writer : other;
                callers.submit(() -> writeTicket(mine, 40));
            }
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
                read.addAll(positionsBeyond(read.isEmpty() ? -1 : read.getLast()));
                return read.size() >= 640;
            });
        } finally {
            other.stop();
        }
        assertThat(read)
                .containsExactlyElementsOf(LongStream.range(0, 640).boxed().toList());
    }

    @Test
    void aForeignOpenTransactionNeitherDelaysNorHidesEvents() throws SQLException {
        postgres.execute("CREATE TABLE foreigner (n int)");
        try (Connection here = postgres.dataSource().getConnection();
                Connection elsewhere =
                        new PostgresAccess(postgres.url("postgres"), postgres.user(), null).open("foreigner")) {
            here.setAutoCommit(false);
            elsewhere.setAutoCommit(false);
            try (Statement holds = here.createStatement();
                    Statement holdsElsewhere = elsewhere.createStatement()) {
                holds.execute("INSERT INTO foreigner VALUES (1)");
                holdsElsewhere.execute("CREATE TABLE foreigner (n int)");
                assertThat(writer.append(List.of(event("a", 0)))).isEqualTo(STORED);
                assertThat(positionsBeyond(-1)).containsExactly(0L);
            } finally {
                here.rollback();
                elsewhere.rollback();
            }
        }
    }

    @Test
    void aConflictIsNamedWhileTheOthersOfTheGroupAreStored() throws SQLException {
        writer.append(List.of(KNOWN));
        EventRow first = event("b", 0);
        List<Append> group = List.of(
                new Append(List.of(first, event("b", 1))),
                new Append(List.of(event("c", 0), event("a", 0))),
                new Append(List.of(event("known", "d", 0, "{}"))),
                new Append(List.of(event("b", 1))),
                new Append(List.of(first)),
                new Append(List.of(KNOWN)),
                new Append(List.of(event("known", "a", 0, "{\"other\":1}"))),
                new Append(List.of(event("e", 0), event("e", 0))),
                new Append(List.of(event("f", 0))));
        try (AppendCall call = new AppendCall(postgres.access().open("test"))) {
            AppendCall.Answer answer = call.send(group);
            assertThat(answer.verdicts())
                    .containsExactly(
                            STORED,
                            SEQUENCE_CONFLICT,
                            DUPLICATE_EVENT_ID,
                            SEQUENCE_CONFLICT,
                            ALREADY_STORED,
                            ALREADY_STORED,
                            DUPLICATE_EVENT_ID,
                            SEQUENCE_CONFLICT,
                            STORED);
            assertThat(answer.head()).isEqualTo(3);
        }
        assertThat(tickets()).containsExactly("a", "b", "b", "f");
    }

    @Test
    void eventsSentAgainAfterALostAnswerAreStoredOnce() {
        EventRow row = event("a", 0);
        assertThat(writer.append(List.of(row))).isEqualTo(STORED);
        assertThat(writer.append(List.of(row))).isEqualTo(ALREADY_STORED);
        assertThat(positions()).containsExactly(0L);
    }

    @Test
    void aConnectionKilledInTheMiddleEndsWithTheRightVerdictAndNoDouble() throws SQLException {
        CompletableFuture<AppendVerdict> verdict;
        try (Connection blocker = postgres.access().open("blocker");
                Statement lock = blocker.createStatement()) {
            writer.append(List.of(event("a", 0)));
            lock.execute("SELECT pg_advisory_lock(7238260916421427)");
            verdict = CompletableFuture.supplyAsync(() -> writer.append(List.of(event("a", 1))));
            Awaitility.await().until(() -> killWaitingWriter() == 1);
        }
        assertThat(verdict.join().durable()).isTrue();
        assertThat(positions()).containsExactly(0L, 1L);
    }

    @Test
    void connectionsKilledAgainAndAgainLoseAndDoubleNothing() throws Exception {
        try (ExecutorService callers = Executors.newFixedThreadPool(8)) {
            List<Future<List<AppendVerdict>>> all = new ArrayList<>();
            for (int caller = 0; caller < 8; caller++) {
                String ticket = "ticket " + caller;
                all.add(callers.submit(() -> LongStream.range(0, 200)
                        .mapToObj(sequence -> writer.append(List.of(event(ticket, sequence))))
                        .toList()));
            }
            for (int kills = 0; kills < 5; kills++) {
                Awaitility.await().until(() -> all.stream().allMatch(Future::isDone) || killWriter() > 0);
            }
            for (Future<List<AppendVerdict>> one : all) {
                assertThat(one.get()).hasSize(200).allMatch(AppendVerdict::durable);
            }
        }
        assertThat(positions())
                .containsExactlyElementsOf(LongStream.range(0, 1600).boxed().toList());
    }

    @Test
    void whoWaitsTooLongForASentAppendIsToldThatTheOutcomeIsUnknown() throws SQLException {
        GroupCommitWriter hasty = writer(new WriterSettings(1, Duration.ofMillis(300)));
        hasty.start();
        try (Connection blocker = postgres.access().open("blocker");
                Statement lock = blocker.createStatement()) {
            lock.execute("SELECT pg_advisory_lock(7238260916421427)");
            assertThatThrownBy(() -> hasty.append(List.of(event("a", 0)))).isInstanceOf(OutcomeUnknown.class);
            assertThatThrownBy(() -> hasty.append(List.of(event("b", 0)))).isInstanceOf(LedgerBusy.class);
        }
        hasty.stop();
        assertThat(tickets()).containsExactly("a");
    }

    @Test
    void aFullQueueRefusesAtOnce() throws SQLException {
        GroupCommitWriter small = writer(new WriterSettings(1, Duration.ofSeconds(10)));
        small.start();
        try (Connection blocker = postgres.access().open("blocker");
                Statement lock = blocker.createStatement()) {
            lock.execute("SELECT pg_advisory_lock(7238260916421427)");
            CompletableFuture<?> sent = CompletableFuture.runAsync(() -> small.append(List.of(event("a", 0))));
            Awaitility.await().until(() -> waitingWriters() == 1);
            CompletableFuture<?> waits = CompletableFuture.runAsync(() -> small.append(List.of(event("b", 0))));
            Awaitility.await()
                    .untilAsserted(() -> assertThatThrownBy(() -> small.append(List.of(event("c", 0))))
                            .isInstanceOf(LedgerBusy.class));
            lock.execute("SELECT pg_advisory_unlock(7238260916421427)");
            CompletableFuture.allOf(sent, waits).join();
        } finally {
            small.stop();
        }
        assertThat(tickets()).startsWith("a").contains("b");
    }

    @Test
    void anAppendThatTheDatabaseCannotTakeFailsAlone() {
        String tooLong = "x".repeat(300);
        try (ExecutorService callers = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 7; i++) {
                callers.submit(
                        () -> writer.append(List.of(event(UUID.randomUUID().toString(), 0))));
            }
            assertThatThrownBy(() -> writer.append(List.of(event(tooLong, 0)))).isInstanceOf(AppendFailed.class);
        }
        assertThat(positions()).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void aStoppedWriterTakesNothing() {
        writer.stop();
        assertThatThrownBy(() -> writer.append(List.of(event("a", 0)))).isInstanceOf(LedgerBusy.class);
    }

    private static GroupCommitWriter writer(WriterSettings settings) {
        return new GroupCommitWriter(postgres.access(), settings, head -> {});
    }

    private static void writeTicket(GroupCommitWriter writer, int events) {
        String ticket = UUID.randomUUID().toString();
        for (int sequence = 0; sequence < events; sequence++) {
            assertThat(writer.append(List.of(event(ticket, sequence)))).isEqualTo(STORED);
        }
    }

    private static int killWaitingWriter() {
        return query("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
                + "WHERE application_name = 'tracedesk ledger writer' AND wait_event_type = 'Lock'");
    }

    private static int killWriter() {
        return query("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
                + "WHERE application_name = 'tracedesk ledger writer' AND state = 'active'");
    }

    private static int waitingWriters() {
        return query("SELECT count(*) FROM pg_stat_activity "
                + "WHERE application_name = 'tracedesk ledger writer' AND wait_event_type = 'Lock'");
    }

    private static int query(String sql) {
        return JdbcClient.create(postgres.dataSource())
                .sql(sql)
                .query(Integer.class)
                .single();
    }

    private static List<Long> positions() {
        return positionsBeyond(-1);
    }

    private static List<Long> positionsBeyond(long position) {
        return JdbcClient.create(postgres.dataSource())
                .sql("SELECT global_index FROM ledger.domain_event_entry WHERE global_index > ? ORDER BY 1")
                .param(position)
                .query(Long.class)
                .list();
    }

    private static List<String> tickets() {
        return JdbcClient.create(postgres.dataSource())
                .sql("SELECT aggregate_identifier FROM ledger.domain_event_entry ORDER BY global_index")
                .query(String.class)
                .list();
    }
}
