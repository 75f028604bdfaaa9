package org.tracedesk.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tracedesk.ledger.raw.StoredEvent;

/** Two processes call the clocks of the same tickets; each tells what it has to tell once. */
class ClockCallsTest {

    @RegisterExtension
    static final CommandSideForTests desk = new CommandSideForTests(2);

    private static final String URGENT = "{\"category\": [\"售后服务\", \"故障报修\"], \"priority\": \"紧急\"}";

    @Test
    void eachAlarmIsRecordedOnceByWhicheverNode() {
        List<RecordedTicket> tickets = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            tickets.add(calledNow().with("agent", "classify", URGENT));
        }
        RecordedTicket started = calledNow().with("agent", "classify", URGENT).with("agent", "start", "{}");

        desk.clock().forward(Duration.ofMinutes(95));
        tickets.forEach(ticket -> awaited(ticket, "ClockWarned"));
        desk.clock().forward(Duration.ofMinutes(30));
        tickets.forEach(ticket -> awaited(ticket, "ClockWarned", "ClockBreached"));
        desk.clock().forward(Duration.ofHours(23));
        tickets.forEach(ticket -> awaited(ticket, "ClockWarned", "ClockBreached", "ClockBreached"));

        awaited(started, "ClockBreached");
        assertThat(started.payload(3)).contains("\"clock\":\"RESOLUTION\"", "\"rule\":\"紧急\"");
        StoredEvent breach = started.events().getLast();
        assertThat(breach.metadataValues()).as("nobody did it").doesNotContainKey("actor");
        await().untilAsserted(() -> assertThat(rows(started)).isZero());
    }

    @Test
    void aPersonsConditionIsNotMadeStaleByAClock() {
        RecordedTicket ticket = calledNow().with("agent", "classify", URGENT);
        desk.clock().forward(Duration.ofMinutes(95));
        awaited(ticket, "ClockWarned");
        assertThat(ticket.post("agent", "notes", "{\"text\": \"已联系客户\"}", "If-Match", "\"1\"")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whatRanOutWhileNoProcessWasThereIsToldAfterwards() {
        RecordedTicket ticket = calledNow().with("agent", "classify", URGENT);
        RecordedTicket waiting = calledNow()
                .with("agent", "classify", URGENT)
                .with("agent", "start", "{}")
                .with("agent", "wait", "{\"needed\": \"发票\"}");
        await().untilAsserted(() -> assertThat(rows(ticket)).isEqualTo(2));

        desk.down();
        desk.clock().forward(Duration.ofHours(30));
        desk.up();

        awaited(ticket, "ClockBreached", "ClockBreached");
        waiting.with("agent", "reply", "{\"text\": \"发票已发\"}");
        awaited(waiting);
    }

    @Test
    void whatIsImportedOrOldIsSilent() {
        RecordedTicket old = RecordedTicket.opened(desk).with("agent", "classify", URGENT);
        RecordedTicket present = calledNow().with("agent", "classify", URGENT);
        desk.clock().forward(Duration.ofHours(3));
        awaited(present, "ClockBreached");
        awaited(old);
        assertThat(rows(old)).isZero();
    }

    private static RecordedTicket calledNow() {
        Instant now = desk.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        String opening = RecordedTicket.opening("hotline").replace("2024-03-04T09:30:00+08:00", now.toString());
        return new RecordedTicket(
                desk, desk.http(0).post("agent", "/api/v1/tickets", opening).id());
    }

    private static void awaited(RecordedTicket ticket, String... alarms) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(ticket.eventNames().stream().filter(name -> name.startsWith("Clock")))
                        .containsExactly(alarms));
    }

    private static int rows(RecordedTicket ticket) {
        return desk.bean(JdbcClient.class)
                .sql("SELECT count(*) FROM command.running_clock WHERE ticket_id = CAST(? AS uuid)")
                .param(ticket.id())
                .query(Integer.class)
                .single();
    }
}
