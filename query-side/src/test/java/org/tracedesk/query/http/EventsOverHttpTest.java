package org.tracedesk.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracedesk.api.value.Channel;
import org.tracedesk.api.value.FieldValue;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.Priority;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.ledger.append.EventRow;
import org.tracedesk.ledger.append.GroupCommitWriter;
import org.tracedesk.ledger.personal.KeysForTests;
import org.tracedesk.query.story.Ledger;
import org.tracedesk.query.story.TicketStory;
import tools.jackson.databind.JsonNode;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EventsOverHttpTest {

    @RegisterExtension
    static final StartedQuerySide SERVER = new StartedQuerySide();

    private static final Ledger LEDGER = new Ledger();
    private static TicketStory first;
    private static TicketStory second;

    @BeforeAll
    static void tell() {
        first = LEDGER.ticket(1)
                .opened("20231001001", "agent")
                .assigned("技术部", "handler")
                .started("handler")
                .noted("已到货")
                .assigned("运营部", "handler2")
                .noted("已换货")
                .amended(TicketField.CUSTOMER_NAME, FieldValue.of(KeysForTests.STORY.seal(Personal.of("李先生"))), null);
        second = LEDGER.ticket(2)
                .opened("QA20231001002", "agent2", "qa-record", Channel.CHAT, "查询订单状态", null, Priority.P3)
                .noted("已查");
        SERVER.record(LEDGER);
    }

    @Test
    void theStoredEventsOfATicketAreCloudEvents() {
        JsonNode events = SERVER.get("auditor", events(first)).json().path("items");
        assertThat(events).hasSize(7);
        JsonNode opened = events.path(0);
        assertThat(opened.path("specversion").asString()).isEqualTo("1.0");
        assertThat(opened.path("type").asString()).isEqualTo("tracedesk.ticket.opened.v1");
        assertThat(opened.path("source").asString()).startsWith("urn:uuid:");
        assertThat(opened.path("subject").asString()).isEqualTo(first.id().toString());
        assertThat(opened.path("datacontenttype").asString()).isEqualTo("application/json");
        assertThat(opened.path("actor").asString()).isEqualTo("agent");
        assertThat(opened.path("chain").asString()).hasSize(64);
        assertThat(java.time.OffsetDateTime.parse(opened.path("time").asString()))
                .isNotNull();
        assertThat(UUID.fromString(opened.path("id").asString())).isNotNull();
        assertThat(opened.at("/data/number").asString()).isEqualTo("20231001001");
        for (int version = 0; version < 7; version++) {
            assertThat(events.path(version).path("sequence").asInt()).isEqualTo(version);
            assertThat(events.path(version).path("position").asInt()).isEqualTo(version);
        }
    }

    @Test
    void noPersonalValueLeavesTheHouse() {
        String all = SERVER.get("supervisor", events(first)).text()
                + SERVER.get("service", "/api/v1/events").text();
        assertThat(all).doesNotContain("李女士", "李先生", "13812345678", "空调", "已到货", "已换货", "写错", "clear");
        JsonNode events = SERVER.get("supervisor", events(first)).json().path("items");
        assertThat(events.at("/0/data/customer/name").asString()).isEqualTo("***");
        assertThat(events.at("/0/data/description").asString()).isEqualTo("***");
        assertThat(events.at("/6/data/after/personal").asString()).isEqualTo("***");
    }

    @Test
    void theEventsOfATicketComeInPages() {
        JsonNode page = SERVER.get("auditor", events(first) + "?limit=4").json();
        assertThat(page.path("items")).hasSize(4);
        JsonNode rest = SERVER.get(
                        "auditor",
                        events(first) + "?limit=4&cursor="
                                + page.path("nextCursor").asString())
                .json();
        assertThat(rest.path("items")).hasSize(3);
        assertThat(rest.path("nextCursor").isNull()).isTrue();
        assertThat(rest.at("/items/0/sequence").asInt()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "agent, 200",
        "handler, 200",
        "handler2, 200",
        "supervisor, 200",
        "auditor, 200",
        "agent2, 404",
        "service, 403",
        "analyst, 403",
        "admin, 403"
    })
    void onlyWhoSeesTheTicketSeesItsEvents(String login, int status) {
        assertThat(SERVER.get(login, events(first)).status()).isEqualTo(status);
    }

    @Test
    void aTicketThatIsNotThereHasNoEvents() {
        assertThat(SERVER.get("auditor", "/api/v1/tickets/" + new UUID(7, 7) + "/events")
                        .code())
                .isEqualTo("TICKET_NOT_FOUND");
        assertThat(SERVER.get("auditor", "/api/v1/tickets/x/events").code()).isEqualTo("TICKET_NOT_FOUND");
    }

    @Test
    @Order(1)
    void theFeedIsReadPieceByPieceInTheOrderOfTheLedger() {
        JsonNode page = feed("?limit=4");
        assertThat(positions(page)).containsExactly(0, 1, 2, 3);
        assertThat(page.path("nextPosition").asInt()).isEqualTo(3);
        JsonNode rest = feed("?after=3");
        assertThat(positions(rest)).containsExactly(4, 5, 6, 7, 8);
        assertThat(rest.path("nextPosition").asInt()).isEqualTo(8);
        assertThat(feed("?after=8").toString()).isEqualTo("{\"items\":[],\"nextPosition\":8}");
        assertThat(feed("?after=4711").path("nextPosition").asInt()).isEqualTo(4711);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type=tracedesk.progress-note.added | 3, 5, 8",
                "type=tracedesk.work.started.v1&type=tracedesk.ticket.amended | 2, 6",
                "type=tracedesk.work.started.v2 |",
                "form=qa-record | 7, 8",
                "form=qa-record&form=hotline&type=tracedesk.ticket.opened | 0, 7",
                "department=技术部 | 1, 2, 3",
                "department=运营部&form=hotline | 4, 5, 6",
                "department=运营部&form=qa-record |"
            })
    @Order(2)
    void theFeedIsFilteredByTypeFormAndTheDepartmentOfThatTime(String filter, String expected) {
        JsonNode page = feed("?"
                + filter.replace("技术部", "%E6%8A%80%E6%9C%AF%E9%83%A8").replace("运营部", "%E8%BF%90%E8%90%A5%E9%83%A8"));
        assertThat(positions(page).toString()).isEqualTo("[" + (expected == null ? "" : expected) + "]");
        assertThat(page.path("nextPosition").asInt()).isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent", "handler", "analyst", "admin"})
    void theFeedIsForServicesAndForWhoLooksAfterTheRecord(String login) {
        assertThat(SERVER.get(login, "/api/v1/events").code()).isEqualTo("ROLE_NOT_ALLOWED");
        assertThat(SERVER.send(SERVER.request(login, "/api/v1/events").header("Accept", "text/event-stream"))
                        .status())
                .isEqualTo(403);
        assertThat(SERVER.get("auditor", "/api/v1/events").status()).isEqualTo(200);
        assertThat(SERVER.get("supervisor", "/api/v1/events").status()).isEqualTo(200);
    }

    @Test
    void whatCannotBeAskedForIsAFault() {
        assertThat(SERVER.get("service", "/api/v1/events?after=x&limit=1001&wait=61&type=TicketOpened&from=1")
                        .faults())
                .containsExactlyInAnyOrder(
                        "after WRONG_TYPE",
                        "limit OUT_OF_RANGE",
                        "wait OUT_OF_RANGE",
                        "type UNKNOWN_VALUE",
                        "from UNKNOWN_FIELD");
        assertThat(SERVER.send(SERVER.request("service", "/api/v1/events")
                                .header("Accept", "text/event-stream")
                                .header("Last-Event-ID", "x"))
                        .faults())
                .containsExactly("Last-Event-ID WRONG_TYPE");
    }

    @Test
    @Order(Integer.MAX_VALUE - 2)
    void whoWaitsIsToldTheNextEventAsSoonAsItIsThere() {
        CompletableFuture<JsonNode> waiting =
                CompletableFuture.supplyAsync(() -> feed("?after=8&wait=60&type=tracedesk.ticket.closed"));
        second.noted("再查").closed();
        LEDGER.events().subList(9, 11).forEach(SERVER::record);
        assertThat(waiting)
                .succeedsWithin(Duration.ofSeconds(40))
                .satisfies(page -> assertThat(positions(page)).containsExactly(10));
        assertThat(positions(feed("?after=10&wait=1"))).isEmpty();
    }

    @Test
    @Order(Integer.MAX_VALUE - 1)
    void aStreamGoesOnFromTheLastEventAndBeatsWhileThereIsNone() throws Exception {
        try (FeedReader reader = FeedReader.open(SERVER, "?form=qa-record", 6L)) {
            assertThat(reader.next().path("position").asInt()).isEqualTo(7);
            assertThat(reader.next().path("position").asInt()).isEqualTo(8);
            assertThat(reader.next().path("type").asString()).isEqualTo("tracedesk.progress-note.added.v1");
            assertThat(reader.next().path("position").asInt()).isEqualTo(10);
            LEDGER.ticket(3).opened("20231001003", "agent");
            SERVER.record(LEDGER.events().getLast());
            // It was not wanted, and need not be looked at again.
            assertThat(reader.heartbeatAt(11)).isTrue();
        }
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void anEventOfATypeThatIsNotKnownHereIsGivenOutWithoutItsData() {
        SERVER.bean(GroupCommitWriter.class)
                .append(List.of(new EventRow(
                        UUID.randomUUID().toString(),
                        second.id().toString(),
                        second.version() + 1,
                        "Ticket",
                        "2026-01-01T00:00:00.000Z",
                        "org.tracedesk.api.event.TicketTranslated",
                        "2",
                        "{\"text\":{\"clear\":\"secret\"}}".getBytes(),
                        "{}".getBytes())));
        JsonNode last = feed("?after=11").at("/items/0");
        assertThat(last.path("type").asString()).isEqualTo("tracedesk.ticket.translated.v2");
        assertThat(last.has("data")).isFalse();
        assertThat(last.toString()).doesNotContain("secret");
    }

    private static String events(TicketStory ticket) {
        return "/api/v1/tickets/" + ticket.id() + "/events";
    }

    private static JsonNode feed(String query) {
        Answer answer = SERVER.get("service", "/api/v1/events" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static List<Integer> positions(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(item -> item.path("position").asInt())
                .toList();
    }
}
