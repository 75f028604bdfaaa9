package org.tracedesk.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracedesk.api.value.FieldValue;
import org.tracedesk.api.value.Priority;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.ledger.append.EventRow;
import org.tracedesk.ledger.append.GroupCommitWriter;
import org.tracedesk.query.story.Ledger;
import org.tracedesk.query.story.TicketStory;
import tools.jackson.databind.JsonNode;

class TimeTravelOverHttpTest {

    @RegisterExtension
    static final StartedQuerySide SERVER = new StartedQuerySide();

    private static final Ledger LEDGER = new Ledger();
    private static final List<Answer> THEN = new ArrayList<>();
    private static TicketStory ticket;

    /** Each event is recorded when the one before has been looked at. */
    @BeforeAll
    static void tellAndLook() {
        ticket = LEDGER.ticket(1)
                .opened("20231001001", "agent")
                .classified(Priority.P1, "售后服务", "故障报修")
                .assigned("技术部", "handler", java.time.Instant.parse("2023-10-02T01:30:00Z"))
                .started("handler")
                .noted("已到货")
                .waited("订单截图")
                .replied("已发")
                .resolved("handler", "换压缩机")
                .informed("已修好")
                .rated(2, "不满意", false)
                .handledAgain()
                .assigned("运营部", "handler2")
                .amended(TicketField.SCORE, FieldValue.of(3), false)
                .resolved("handler2", "换新机")
                .rated(5, "满意", true)
                .closed()
                .reopened("再次故障")
                .noted("第三次");
        LEDGER.events().forEach(event -> {
            SERVER.record(event);
            THEN.add(get("supervisor", "?minVersion=" + event.version()));
        });
    }

    @Test
    void theTicketAtEachVersionIsWhatWasSeenThen() {
        for (int version = 0; version < THEN.size(); version++) {
            Answer replayed = get("supervisor", "?version=" + version);
            assertThat(replayed.text())
                    .as("version %d", version)
                    .isEqualTo(THEN.get(version).text());
            assertThat(replayed.headers().firstValue("ETag")).hasValue("\"" + version + "\"");
        }
    }

    @Test
    void theTicketAtAMomentIsThatOfTheLastEventRecordedUntilThen() {
        JsonNode history = get("supervisor", "/history?limit=200").json().path("items");
        for (int version = 0; version < THEN.size(); version++) {
            String at = history.path(version).path("recordedAt").asString();
            int last = version;
            while (last + 1 < THEN.size()
                    && history.path(last + 1).path("recordedAt").asString().equals(at)) {
                last++;
            }
            assertThat(get("supervisor", "?at=" + at.replace("+", "%2B")).text())
                    .isEqualTo(THEN.get(last).text());
        }
        assertThat(get("supervisor", "?at=9999-01-01T24:00:00Z").text())
                .isEqualTo(THEN.getLast().text());
    }

    @Test
    void itIsFoundByItsNumberAsWell() {
        assertThat(SERVER.get("supervisor", "/api/v1/tickets/by-number/20231001001?version=4")
                        .text())
                .isEqualTo(THEN.get(4).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"version=18", "version=999999999999999999", "at=2001-01-01T00:00:00Z"})
    void whatWasNeverThereIsNotFound(String moment) {
        Answer answer = get("supervisor", "?" + moment);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("NOT_FOUND");
    }

    /** The ticket was 运营部's only later, and is nobody's of agent2 until today. */
    @ParameterizedTest
    @CsvSource({
        "agent, 200",
        "handler, 200",
        "handler2, 200",
        "auditor, 200",
        "agent2, 404",
        "analyst, 403",
        "service, 403"
    })
    void whoSeesTheTicketNowSeesItAsItWas(String login, int status) {
        assertThat(get(login, "?version=0").status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "version=x, version WRONG_TYPE",
        "version=-1, version WRONG_TYPE",
        "at=yesterday, at BAD_INSTANT",
        "at=2023-10-01, at BAD_INSTANT",
        "version=1&at=2023-10-01T00:00:00Z, at TOO_MANY",
        "versions=1, versions UNKNOWN_FIELD"
    })
    void aMomentThatIsNoneIsAFault(String moment, String fault) {
        assertThat(get("supervisor", "?" + moment).faults()).containsExactly(fault);
    }

    @Test
    void whatANewerVersionRecordedIsNotGuessedAtButEverythingBeforeIsShown() {
        TicketStory other = LEDGER.ticket(2).opened("20231001002", "agent");
        SERVER.record(LEDGER.events().getLast());
        SERVER.bean(GroupCommitWriter.class)
                .append(List.of(new EventRow(
                        UUID.randomUUID().toString(),
                        other.id().toString(),
                        1,
                        "Ticket",
                        "2026-01-01T00:00:00.000Z",
                        "org.tracedesk.api.event.TicketTranslated",
                        "1",
                        "{}".getBytes(),
                        "{}".getBytes())));
        String path = "/api/v1/tickets/" + other.id();
        assertThat(SERVER.get("supervisor", path + "?minVersion=0&version=0").status())
                .isEqualTo(200);
        assertThat(SERVER.get("supervisor", path + "?version=1").code()).isEqualTo("UPGRADE_REQUIRED");
    }

    private static Answer get(String login, String rest) {
        return SERVER.get(login, "/api/v1/tickets/" + ticket.id() + rest);
    }
}
