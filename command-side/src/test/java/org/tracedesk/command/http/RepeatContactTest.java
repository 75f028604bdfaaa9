package org.tracedesk.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tracedesk.command.http.Http.Answer;
import tools.jackson.databind.JsonNode;

/** What is known of a customer or an order before a ticket is opened. */
class RepeatContactTest {

    private static final String REPAIR = "\"category\": [\"售后服务\", \"故障报修\"]";

    @RegisterExtension
    static final CommandSideForTests desk = CommandSideForTests.shared();

    @Test
    void anOpeningTellsOfTheSameCustomersTicketsOfTheSameCategoryWithinTheFormsTime() {
        String contact = "13855550001";
        Answer first = opened("agent", contact, "2024-05-01T09:00:00+08:00", REPAIR);
        opened("agent", contact, "2024-05-02T09:00:00+08:00", "\"category\": [\"业务办理\", \"订单查询\"]");
        opened("agent", contact, "2024-03-01T09:00:00+08:00", REPAIR);
        RecordedTicket told = new RecordedTicket(desk, first.id())
                .with("agent", "resolve", Standing.SOLUTION)
                .with("agent", "inform", "{\"channel\": \"PHONE\", \"text\": \"修好了\"}");

        Answer again = opened("agent2", contact, "2024-05-20T09:00:00+08:00", REPAIR);

        assertThat(first.body().path("repeats")).isEmpty();
        assertThat(again.body().path("repeats")).hasSize(1);
        assertThat(again.body().at("/repeats/0").toString())
                .isEqualTo("{\"number\":\"" + first.body().path("number").asString()
                        + "\",\"occurredAt\":\"2024-05-01T09:00:00+08:00\",\"category\":[\"售后服务\",\"故障报修\"],"
                        + "\"status\":\"RESOLVED\",\"informed\":true}");
        assertThat(told.eventNames()).doesNotContain("CustomerRevealed");
    }

    @Test
    void anOrderIsFoundWhoeverAsksAboutItAndOnWhateverNode() {
        String order = "\"orderNumber\": \"DD20240601777\"";
        Answer first = opened("agent", "13855550002", "2024-06-01T09:00:00+08:00", order);

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> numbers(lookUp(1, "{\"orderNumber\": \"DD20240601777\"}")
                                .path("tickets"))
                        .contains(first.body().path("number").asString()));
        Answer other = opened("agent2", "13855550003", "2024-06-03T09:00:00+08:00", order);

        assertThat(numbers(other.body().path("repeats")))
                .containsExactly(first.body().path("number").asString());
    }

    @Test
    void aCustomerIsLookedUpByContactOrderOrNumberAndNobodyIsInvented() {
        Answer opened = opened("agent", "138 5555 0004", "2024-07-01T09:00:00+08:00", "\"orderNumber\": \"DD4\"");
        String customer = opened.body().at("/customer/number").asString();
        opened("agent", "13855550005", "2024-07-02T09:00:00+08:00", REPAIR);

        for (String by : List.of(
                "{\"contact\": \"+86-138-5555-0004\"}",
                "{\"orderNumber\": \"DD4\"}",
                "{\"number\": \"" + customer + "\"}",
                "{\"contact\": \"13855550004\", \"number\": \"" + customer + "\", \"orderNumber\": \"DD4\"}")) {
            JsonNode found = lookUp(0, by);
            assertThat(found.path("number").asString()).as(by).isEqualTo(customer);
            assertThat(found.path("tier").asString()).isEqualTo("EXISTING");
            assertThat(numbers(found.path("tickets")))
                    .containsExactly(opened.body().path("number").asString());
        }
        JsonNode nobody = lookUp(0, "{\"contact\": \"13855559999\"}");
        assertThat(nobody.has("number")).isFalse();
        assertThat(nobody.path("tickets")).isEmpty();
        assertThat(look("agent", "{\"contact\": \"13855550005\", \"number\": \"" + customer + "\"}")
                        .fault("number"))
                .isEqualTo("NUMBER_OF_ANOTHER_CONTACT");
        assertThat(look("agent", "{}").fault("contact")).isEqualTo("REQUIRED");
        assertThat(look("handler", "{\"orderNumber\": \"DD4\"}").status()).isEqualTo(403);
    }

    private static Answer opened(String as, String contact, String at, String more) {
        String body = """
                {"form": "hotline", "channel": "PHONE", "occurredAt": "%s", "description": "空调制冷差", %s,
                 "customer": {"name": "李女士", "contact": "%s", "tier": "EXISTING"}}""".formatted(at, more, contact);
        Answer answer = desk.http(0).post(as, "/api/v1/tickets", body);
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(201);
        return answer;
    }

    private static JsonNode lookUp(int node, String body) {
        Answer answer = desk.http(node).post("agent2", "/api/v1/customers/lookup", body);
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        return answer.body();
    }

    private static Answer look(String as, String body) {
        return desk.http(0).post(as, "/api/v1/customers/lookup", body);
    }

    private static List<String> numbers(JsonNode tickets) {
        return tickets.valueStream().map(one -> one.path("number").asString()).toList();
    }
}
