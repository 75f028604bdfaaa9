package org.tracedesk.query.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.io.IOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tracedesk.query.http.Answer;
import org.tracedesk.query.http.StartedQuerySide;
import org.tracedesk.query.story.Ledger;
import org.tracedesk.query.story.TicketStory;
import tools.jackson.databind.JsonNode;

/** Another service is told of events by HTTP. */
class WebhookTest {

    @RegisterExtension
    static final StartedQuerySide SERVER = new StartedQuerySide();

    private static final String WEBHOOKS = "/api/v1/webhooks";
    private static final Ledger LEDGER = new Ledger();
    private static int tickets;
    private static int recorded;

    private Receiver receiver;

    @BeforeEach
    void open() throws IOException {
        receiver = new Receiver();
    }

    @AfterEach
    void close() {
        SERVER.postgres().execute("DELETE FROM query.webhook");
        receiver.close();
    }

    @Test
    void everyNewEventArrivesOnceInOrderMaskedAndSigned() throws Exception {
        JsonNode webhook = subscribed("");
        long first = recorded;

        ticket().noted("已到货").assigned("运营部", "handler2");
        record();

        arrived(first, recorded);
        var library = new com.standardwebhooks.Webhook(webhook.path("secret").asString());
        for (Receiver.Message message : receiver.messages()) {
            library.verify(message.body(), message.headers());
            assertThat(message.headers().firstValue("webhook-id"))
                    .hasValue(message.event().path("id").asString());
            assertThat(message.body()).doesNotContain("李女士", "13812345678", "空调", "已到货");
            assertThatThrownBy(() -> library.verify(message.body().replace("1.0", "1.1"), message.headers()))
                    .isInstanceOf(WebhookVerificationException.class);
        }
        JsonNode feed = SERVER.get("service", "/api/v1/events?after=" + (first - 1))
                .json()
                .path("items");
        assertThat(receiver.messages().getFirst().event()).isEqualTo(feed.path(0));
        assertThat(deliveries(webhook).path(0).path("status").asString()).isEqualTo("DELIVERED");
    }

    @Test
    void onlyTheWantedTypesArrive() {
        subscribed(", \"types\": [\"tracedesk.progress-note.added\"]");
        ticket().noted("已到货").assigned("运营部", "handler2");
        record();

        await().until(() -> !receiver.messages().isEmpty());
        await().until(() ->
                SERVER.get("service", WEBHOOKS).json().at("/items/0/position").asLong() == recorded - 1);
        assertThat(receiver.messages()).hasSize(1);
    }

    @Test
    void afterARotationBothSecretsSignForADay() throws Exception {
        JsonNode webhook = subscribed("");
        JsonNode rotated =
                SERVER.postJson("service", path(webhook) + "/rotate", "{}").json();
        assertThat(OffsetDateTime.parse(rotated.path("formerSecretUntil").asString()))
                .isAfter(OffsetDateTime.now().plusHours(23));

        ticket();
        record();

        await().until(() -> !receiver.messages().isEmpty());
        Receiver.Message message = receiver.messages().getFirst();
        for (JsonNode either : List.of(webhook, rotated)) {
            new com.standardwebhooks.Webhook(either.path("secret").asString())
                    .verify(message.body(), message.headers());
        }
        sql("UPDATE query.webhook SET former_until = clock_timestamp()");
        ticket();
        record();
        await().until(() -> receiver.messages().size() >= 4);
        Receiver.Message last = receiver.messages().getLast();
        assertThatThrownBy(() -> new com.standardwebhooks.Webhook(
                                webhook.path("secret").asString())
                        .verify(last.body(), last.headers()))
                .isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void whatFailsIsSentAgainAndHoldsUpItsOwnTicketOnly() {
        JsonNode webhook = subscribed("");
        long first = recorded;
        receiver.answers(message -> new Receiver.Reply(message.position() == first ? 500 : 200, Map.of()));
        ticket().noted("已到货");
        long other = LEDGER.events().size();
        ticket();
        record();

        await().until(() -> receiver.positions().contains((long) recorded - 1));
        assertThat(receiver.positions()).startsWith(first).doesNotContain(first + 1, other - 1);
        JsonNode waiting = SERVER.get("service", path(webhook) + "/deliveries?status=WAITING")
                .json()
                .path("items");
        assertThat(waiting).hasSize((int) (other - first));
        assertThat(waiting.path(waiting.size() - 1).path("answer").asInt()).isEqualTo(500);

        receiver.answers(200);
        sql("UPDATE query.webhook_delivery SET next_at = clock_timestamp()");

        await().until(() -> receiver.positions().contains(other - 1));
        assertThat(receiver.positions().stream().filter(position -> position < other))
                .containsExactlyElementsOf(LongStream.concat(LongStream.of(first), LongStream.range(first, other))
                        .boxed()
                        .toList());
    }

    @Test
    void aReceiverThatFailsAndFailsIsLeftAloneForAWhile() {
        subscribed("");
        receiver.answers(503);
        for (int i = 0; i < 8; i++) {
            ticket();
        }
        record();

        await().until(() -> webhook().path("status").asString().equals("PAUSED"));
        assertThat(receiver.messages()).hasSize(5);
        assertThat(webhook().path("failures").asInt()).isEqualTo(5);

        receiver.answers(200);
        sql("UPDATE query.webhook SET paused_until = clock_timestamp()");

        await().until(() -> receiver.positions().stream().distinct().count()
                == LEDGER.events().size() - firstOf(8));
        assertThat(webhook().path("status").asString()).isEqualTo("ACTIVE");
    }

    @Test
    void whoAsksToBeLeftAloneIs() {
        subscribed("");
        receiver.answers(message -> new Receiver.Reply(429, Map.of("Retry-After", "7200")));
        ticket();
        record();

        await().until(() -> webhook().path("status").asString().equals("PAUSED"));
        assertThat(OffsetDateTime.parse(webhook().path("pausedUntil").asString()))
                .isAfter(OffsetDateTime.now().plusMinutes(115));
        assertThat(receiver.messages()).hasSize(1);
    }

    @Test
    void whoIsGoneIsSentNothingUntilEnabledAgain() {
        JsonNode webhook = subscribed("");
        long first = recorded;
        receiver.answers(410);
        ticket();
        record();

        await().until(() -> webhook().path("status").asString().equals("DISABLED"));
        assertThat(webhook().path("reason").asString()).isEqualTo("GONE");
        assertThat(receiver.messages()).hasSize(1);

        receiver.answers(200);
        sql("UPDATE query.webhook_delivery SET next_at = clock_timestamp()");
        assertThat(SERVER.post("admin", path(webhook) + "/enable").status()).isEqualTo(200);

        await().until(() -> receiver.positions().contains((long) recorded - 1));
        assertThat(receiver.positions()).startsWith(first, first);
    }

    @Test
    void whatIsGivenUpIsSentOnceMoreWhenAskedFor() {
        JsonNode webhook = subscribed("");
        long first = recorded;
        receiver.answers(message -> new Receiver.Reply(message.position() == first ? 400 : 200, Map.of()));
        ticket();
        record();
        await().until(() -> !deliveries(webhook).isEmpty());
        sql("UPDATE query.webhook_delivery SET attempts = 9, next_at = clock_timestamp() WHERE attempts > 0");
        await().until(() -> receiver.positions().contains((long) recorded - 1));
        assertThat(SERVER.get("service", path(webhook) + "/deliveries?status=GIVEN_UP")
                        .json()
                        .path("items"))
                .hasSize(1);

        receiver.answers(200);
        int sent = receiver.messages().size();
        String range = "{\"from\": " + first + ", \"to\": " + (recorded - 1) + "}";
        assertThat(SERVER.postJson("service", path(webhook) + "/redeliver", range)
                        .status())
                .isEqualTo(202);

        await().until(() -> receiver.messages().size() == sent + recorded - first);
        assertThat(receiver.positions().subList(sent, receiver.messages().size()))
                .containsExactlyElementsOf(
                        LongStream.range(first, recorded).boxed().toList());
        assertThat(SERVER.postJson("service", path(webhook) + "/redeliver", "{\"from\": 0, \"to\": 999999}")
                        .faults())
                .containsExactly("to OUT_OF_RANGE");
    }

    @Test
    void twoNodesSendNothingTwiceAndOneGoesOnForTheOther() {
        subscribed("");
        long first = recorded;
        try (ConfigurableApplicationContext other = SERVER.another()) {
            for (int i = 0; i < 20; i++) {
                ticket();
                record();
            }
            arrived(first, recorded);
            // As if a node had died while it sent.
            sql("UPDATE query.webhook SET claimed_by = 'dead', claimed_until = clock_timestamp() + interval '2 s'");
            ticket();
            record();
            arrived(first, recorded);
            assertThat(other.isRunning()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://10.1.2.3/x, ADDRESS_NOT_ALLOWED",
        "https://169.254.169.254/latest, ADDRESS_NOT_ALLOWED",
        "https://[::1]/x, ADDRESS_NOT_ALLOWED",
        "https://[::ffff:10.0.0.1]/x, ADDRESS_NOT_ALLOWED",
        "https://[fd00::1]/x, ADDRESS_NOT_ALLOWED",
        "https://100.64.0.1/x, ADDRESS_NOT_ALLOWED",
        "http://8.8.8.8/x, HTTPS_REQUIRED",
        "https://no-such-name.invalid/x, UNKNOWN_HOST",
        "ftp://127.0.0.1/x, BAD_FORMAT",
        "https://user:word@127.0.0.1/x, BAD_FORMAT",
        "nonsense, BAD_FORMAT"
    })
    void noAddressInsideTheNetworkIsCalled(String url, String code) {
        Answer answer = SERVER.postJson("service", WEBHOOKS, "{\"url\": \"" + url + "\"}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.faults()).containsExactly("url " + code);
        assertThat(answer.text()).doesNotContain("word", "10.1.2.3");
    }

    @Test
    void anAddressIsLookedAtAgainWheneverItIsCalled() throws IOException {
        try (Post post = new Post(new Networks(List.of()), java.time.Clock.systemUTC())) {
            for (String host : List.of("localhost", "127.0.0.1")) {
                Answered answered = post.send(
                        "http://" + host + ":" + receiver.port() + "/events", Map.of(), new byte[] {'{', '}'});
                assertThat(answered.failure()).isEqualTo("ADDRESS_NOT_ALLOWED");
            }
        }
        assertThat(receiver.messages()).isEmpty();
    }

    @Test
    void aRedirectIsNotFollowed() {
        subscribed("");
        receiver.answers(message -> new Receiver.Reply(307, Map.of("Location", receiver.url() + "/elsewhere")));
        ticket();
        record();

        await().until(() -> webhook().path("failures").asInt() == 1);
        assertThat(receiver.messages()).hasSize(1);
    }

    @Test
    void aServiceHasItsOwnWebhooksAndAnAdministratorAll() {
        JsonNode webhook = subscribed("");
        sql("UPDATE query.webhook SET owner = 'another'");

        assertThat(SERVER.get("service", path(webhook)).code()).isEqualTo("NOT_FOUND");
        assertThat(SERVER.get("service", WEBHOOKS).json().path("items")).isEmpty();
        assertThat(SERVER.post("service", path(webhook) + "/enable").status()).isEqualTo(404);
        assertThat(SERVER.get("supervisor", WEBHOOKS).status()).isEqualTo(403);
        assertThat(SERVER.get("admin", path(webhook)).json().path("owner").asString())
                .isEqualTo("another");
        assertThat(SERVER.send(SERVER.request("admin", path(webhook)).DELETE()).status())
                .isEqualTo(204);
        assertThat(SERVER.get("admin", path(webhook)).status()).isEqualTo(404);
    }

    @Test
    void theSecretIsToldOnceAndKeptSealed() {
        String own = "whsec_" + "AAECAwQFBgcICQoLDA0ODxAREhMUFRYX";
        String body = "{\"url\": \"" + receiver.url() + "\", \"secret\": \"" + own + "\"}";
        var request = SERVER.request("service", WEBHOOKS)
                .headers("Content-Type", "application/json", "Idempotency-Key", "one")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body));
        Answer first = SERVER.send(request);
        Answer repeated = SERVER.send(request);

        assertThat(first.json().path("secret").asString()).isEqualTo(own);
        assertThat(repeated.json().path("id")).isEqualTo(first.json().path("id"));
        assertThat(SERVER.get("service", WEBHOOKS).text()).doesNotContain("whsec_", "secret\"");
        assertThat(SERVER.bean(JdbcTemplate.class)
                        .queryForObject(
                                "SELECT count(*) FROM query.webhook WHERE position(decode("
                                        + "'AAECAwQFBgcICQoLDA0ODxAREhMUFRYX', 'base64') IN secret) > 0",
                                Integer.class))
                .isZero();
        assertThat(SERVER.postJson(
                                "service",
                                WEBHOOKS,
                                "{\"url\": \"x\", \"secret\": \"whsec_c2hvcnQ=\", \"types\": [\"x\"]}")
                        .faults())
                .containsExactlyInAnyOrder("url BAD_FORMAT", "secret BAD_FORMAT", "types[0] UNKNOWN_VALUE");
    }

    private JsonNode subscribed(String more) {
        Answer answer = SERVER.postJson("service", WEBHOOKS, "{\"url\": \"" + receiver.url() + "\"" + more + "}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    private static String path(JsonNode webhook) {
        return WEBHOOKS + "/" + webhook.path("id").asString();
    }

    private static JsonNode webhook() {
        return SERVER.get("admin", WEBHOOKS).json().at("/items/0");
    }

    private static JsonNode deliveries(JsonNode webhook) {
        return SERVER.get("service", path(webhook) + "/deliveries").json().path("items");
    }

    private static TicketStory ticket() {
        tickets++;
        return LEDGER.ticket(tickets).opened("20231001" + tickets, "agent").assigned("技术部", "handler");
    }

    /** The position of the first event of the last so many tickets. */
    private static long firstOf(int several) {
        return LEDGER.events().size() - several * 2L;
    }

    private static void record() {
        var events = LEDGER.events();
        events.subList(recorded, events.size()).forEach(SERVER::record);
        recorded = events.size();
    }

    private void arrived(long from, long to) {
        List<Long> all = LongStream.range(from, to).boxed().toList();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(receiver.positions()).containsExactlyElementsOf(all));
    }

    private static void sql(String sql) {
        SERVER.postgres().execute(sql);
    }
}
