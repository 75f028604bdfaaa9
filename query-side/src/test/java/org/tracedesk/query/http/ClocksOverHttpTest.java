package org.tracedesk.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tracedesk.api.value.Channel;
import org.tracedesk.api.value.ClockKind;
import org.tracedesk.api.value.Priority;
import org.tracedesk.query.story.Ledger;
import org.tracedesk.query.story.TicketStory;
import tools.jackson.databind.JsonNode;

/** Each due time explains itself, whenever it is asked for. */
class ClocksOverHttpTest {

    @RegisterExtension
    static final StartedQuerySide SERVER = new StartedQuerySide();

    private static final Ledger LEDGER = new Ledger();
    private static final String TICKET = "/api/v1/tickets/" + new UUID(0x1000L, 1);

    @BeforeAll
    static void tell() {
        LEDGER.ticket(1)
                .timed()
                .at("2023-10-01T01:30:00Z")
                .opened("20231001001", "agent")
                .classified(Priority.P1, "售后服务", "故障报修")
                .assigned("技术部", "handler")
                .started("handler")
                .waited("订单截图")
                .at("2023-10-01T08:30:00Z")
                .replied("已发")
                .at("2023-10-02T02:30:00Z")
                .warned(ClockKind.RESOLUTION)
                .extended("2023-10-03T01:30:00Z", "缺货", "已电话说明")
                .at("2023-10-02T20:30:00Z")
                .resolved("handler", "换压缩机")
                .at("2023-10-05T01:30:00Z")
                .reopened("再次故障");
        open(2, "20231001002", Instant.now().minus(70, ChronoUnit.HOURS).minus(90, ChronoUnit.MINUTES));
        open(3, "20231001003", Instant.now().minus(80, ChronoUnit.HOURS));
        open(4, "20231001004", Instant.now().minus(80, ChronoUnit.HOURS))
                .at(Instant.now().minus(60, ChronoUnit.HOURS).toString())
                .started("handler")
                .waited("订单截图");
        solved(5, "技术部", "2024-04-30T03:00:00Z", "2024-05-02T03:00:00Z");
        solved(6, "技术部", "2024-04-30T03:00:00Z", "2024-05-04T03:00:00Z");
        solved(7, "运营部", "2024-04-30T03:00:00Z", "2024-05-01T02:00:00Z");
        SERVER.record(LEDGER);
        SERVER.caughtUp(LEDGER);
    }

    private static TicketStory open(int n, String number, Instant contact) {
        return LEDGER.ticket(n)
                .timed()
                .at(contact.truncatedTo(ChronoUnit.SECONDS).toString())
                .opened(number, "agent", "hotline", Channel.EMAIL, "洗衣机漏水", null, Priority.P2);
    }

    private static void solved(int n, String department, String contact, String end) {
        LEDGER.ticket(n)
                .timed()
                .at(contact)
                .opened("2024043000" + n, "agent", "hotline", Channel.CHAT, "洗衣机漏水", null, Priority.P2)
                .assigned(department, "handler")
                .at(end)
                .resolved("handler", "已修好");
    }

    @Test
    void aClockSaysByWhichRulePausesAndExtensionsItIsDue() {
        JsonNode round = page("").path("rounds").path(0);
        JsonNode clock = clock(round.path("clocks"), "RESOLUTION");

        assertThat(clock.path("rule").asString()).isEqualTo("紧急");
        assertThat(clock.path("limit").asString()).isEqualTo("24h");
        assertThat(clock.path("startedAt").asString()).isEqualTo("2023-10-01T09:30:00+08:00");
        assertThat(clock.path("pauses").toString())
                .isEqualTo("[{\"from\":\"2023-10-01T13:30:00+08:00\",\"to\":\"2023-10-01T16:30:00+08:00\","
                        + "\"status\":\"WAITING_CUSTOMER\"}]");
        assertThat(clock.path("extensions").path(0).path("before").asString())
                .as("the wait of three hours moved it")
                .isEqualTo("2023-10-02T12:30:00+08:00");
        assertThat(clock.path("dueAt").asString()).isEqualTo("2023-10-03T09:30:00+08:00");
        assertThat(clock.path("met").asBoolean()).isTrue();
        assertThat(clock(page("").path("clocks"), "RESOLUTION").path("dueAt").asString())
                .as("a new round begins anew")
                .isEqualTo("2023-10-06T09:30:00+08:00");
    }

    @Test
    void itReadsTheSameWheneverItIsAskedForAndAsItWasThen() {
        assertThat(page("").toString()).isEqualTo(page("").toString());
        assertThat(page("?version=5").path("dueAt").asString()).isEqualTo("2023-10-02T12:30:00+08:00");
        assertThat(page("?version=4").path("clocks").toString()).contains("\"pauses\":[{\"from\":\"2023-10-01T13:30");
        assertThat(page("?version=9").toString()).isEqualTo(page("").toString());
    }

    @Test
    void aWarningStandsInTheHistoryAndNobodyDidIt() {
        JsonNode entry = SERVER.get("supervisor", TICKET + "/history")
                .json()
                .path("items")
                .path(6);
        assertThat(entry.path("type").asString()).isEqualTo("ClockWarned");
        assertThat(entry.path("summary").asString()).contains("RESOLUTION");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"overdue=true | 20231001001 20231001003", "dueSoon=true | 20231001002"})
    void whatWaitsForTheCustomerIsNotOverdue(String filter, String numbers) {
        Answer answer =
                SERVER.get("supervisor", "/api/v1/tickets?sort=number&status=NEW&status=WAITING_CUSTOMER&" + filter);
        assertThat(answer.each("number")).containsExactly(numbers.split(" "));
    }

    @Test
    void anotherLimitIsHeldAgainstThePast() {
        String body = """
                {"form": "hotline", "from": "2024-04-01T00:00:00+08:00", "limit": "24h"}""";
        assertThat(shares(body)).containsExactly("技术部 2 0.5000 0.0000", "运营部 1 1.0000 1.0000");
    }

    @Test
    void soIsAnotherCalendar() {
        String hours = Stream.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY")
                .map(day -> "{\"day\": \"" + day + "\", \"from\": \"09:00\", \"to\": \"18:00\"}")
                .reduce((some, one) -> some + "," + one)
                .orElseThrow();
        String body = """
                {"from": "2024-04-01T00:00:00+08:00", "limit": "10h",
                 "calendar": {"hours": [%s], "holidays": "china-public-holidays"}}""".formatted(hours);
        assertThat(shares(body)).containsExactly("技术部 2 0.5000 1.0000", "运营部 1 1.0000 1.0000");
    }

    @Test
    void aQuestionThatIsNoneNamesItsFaults() {
        String body = """
                {"limit": "soon", "clock": "ENTRY", "calendar": {"zone": "Mars", "hours": [], "holidays": "mine"}}""";
        assertThat(SERVER.postJson("analyst", "/api/v1/service-levels/what-if", body)
                        .faults())
                .containsExactly(
                        "limit BAD_FORMAT",
                        "calendar.zone BAD_FORMAT",
                        "calendar.holidays UNKNOWN_VALUE",
                        "clock UNKNOWN_VALUE");
    }

    private static List<String> shares(String body) {
        Answer answer = SERVER.postJson("analyst", "/api/v1/service-levels/what-if", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json()
                .path("items")
                .valueStream()
                .map(item -> "%s %d %.4f %.4f"
                        .formatted(
                                item.path("department").asString(),
                                item.path("count").asInt(),
                                item.path("before").path("share").asDouble(),
                                item.path("after").path("share").asDouble()))
                .toList();
    }

    private static JsonNode page(String moment) {
        return SERVER.get("supervisor", TICKET + moment).json();
    }

    private static JsonNode clock(JsonNode clocks, String kind) {
        return clocks.valueStream()
                .filter(clock -> clock.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
