package org.tracedesk.query.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tracedesk.query.http.Answer;
import org.tracedesk.query.http.StartedQuerySide;
import tools.jackson.databind.JsonNode;

/** Another service is told of events by HTTP. */
class WebhookTest {

    @RegisterExtension
    static final StartedQuerySide SERVER = new StartedQuerySide();

    private static final WebhookStage STAGE = new WebhookStage(SERVER);

    @BeforeEach
    void open() throws IOException {
        STAGE.open();
    }

    @AfterEach
    void close() {
        STAGE.close();
    }

    @Test
    void everyNewEventArrivesOnceInOrderMaskedAndSigned() throws Exception {
        JsonNode webhook = STAGE.subscribed("");
        long first = STAGE.recorded();

        STAGE.ticket().noted("已到货").assigned("运营部", "handler2");
        STAGE.record();

        STAGE.arrived(first, STAGE.recorded());
        var library = new com.standardwebhooks.Webhook(webhook.path("secret").asString());
        for (Receiver.Message message : STAGE.receiver().messages()) {
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
        assertThat(STAGE.receiver().messages().getFirst().event()).isEqualTo(feed.path(0));
        await().until(() ->
                STAGE.deliveries(webhook).path(0).path("status").asString().equals("DELIVERED"));
    }

    @Test
    void onlyTheWantedTypesArrive() {
        STAGE.subscribed(", \"types\": [\"tracedesk.progress-note.added\"]");
        STAGE.ticket().noted("已到货").assigned("运营部", "handler2");
        STAGE.record();

        await().until(() -> !STAGE.receiver().messages().isEmpty());
        await().until(() -> SERVER.get("service", WebhookStage.WEBHOOKS)
                        .json()
                        .at("/items/0/position")
                        .asLong()
                == STAGE.recorded() - 1);
        assertThat(STAGE.receiver().messages()).hasSize(1);
    }

    @Test
    void afterARotationBothSecretsSignForADay() throws Exception {
        JsonNode webhook = STAGE.subscribed("");
        JsonNode rotated = SERVER.postJson("service", STAGE.path(webhook) + "/rotate", "{}")
                .json();
        assertThat(OffsetDateTime.parse(rotated.path("formerSecretUntil").asString()))
                .isAfter(OffsetDateTime.now().plusHours(23));

        STAGE.ticket();
        STAGE.record();

        await().until(() -> !STAGE.receiver().messages().isEmpty());
        Receiver.Message message = STAGE.receiver().messages().getFirst();
        for (JsonNode either : List.of(webhook, rotated)) {
            new com.standardwebhooks.Webhook(either.path("secret").asString())
                    .verify(message.body(), message.headers());
        }
        STAGE.sql("UPDATE query.webhook SET former_until = clock_timestamp()");
        STAGE.ticket();
        STAGE.record();
        await().until(() -> STAGE.receiver().messages().size() >= 4);
        Receiver.Message last = STAGE.receiver().messages().getLast();
        assertThatThrownBy(() -> new com.standardwebhooks.Webhook(
                                webhook.path("secret").asString())
                        .verify(last.body(), last.headers()))
                .isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void twoNodesSendNothingTwiceAndOneGoesOnForTheOther() {
        STAGE.subscribed("");
        long first = STAGE.recorded();
        try (ConfigurableApplicationContext other = SERVER.another()) {
            for (int i = 0; i < 20; i++) {
                STAGE.ticket();
                STAGE.record();
            }
            STAGE.arrived(first, STAGE.recorded());
            // As if a node had died while it sent.
            STAGE.sql(
                    "UPDATE query.webhook SET claimed_by = 'dead', claimed_until = clock_timestamp() + interval '2 s'");
            STAGE.ticket();
            STAGE.record();
            STAGE.arrived(first, STAGE.recorded());
            assertThat(other.isRunning()).isTrue();
        }
    }

    @Test
    void aServiceHasItsOwnWebhooksAndAnAdministratorAll() {
        JsonNode webhook = STAGE.subscribed("");
        STAGE.sql("UPDATE query.webhook SET owner = 'another'");

        assertThat(SERVER.get("service", STAGE.path(webhook)).code()).isEqualTo("NOT_FOUND");
        assertThat(SERVER.get("service", WebhookStage.WEBHOOKS).json().path("items"))
                .isEmpty();
        assertThat(SERVER.post("service", STAGE.path(webhook) + "/enable").status())
                .isEqualTo(404);
        assertThat(SERVER.get("supervisor", WebhookStage.WEBHOOKS).status()).isEqualTo(403);
        assertThat(SERVER.get("admin", STAGE.path(webhook)).json().path("owner").asString())
                .isEqualTo("another");
        assertThat(SERVER.send(SERVER.request("admin", STAGE.path(webhook)).DELETE())
                        .status())
                .isEqualTo(204);
        assertThat(SERVER.get("admin", STAGE.path(webhook)).status()).isEqualTo(404);
    }

    @Test
    void theSecretIsToldOnceAndKeptSealed() {
        String own = "whsec_" + "AAECAwQFBgcICQoLDA0ODxAREhMUFRYX";
        String body = "{\"url\": \"" + STAGE.receiver().url() + "\", \"secret\": \"" + own + "\"}";
        var request = SERVER.request("service", WebhookStage.WEBHOOKS)
                .headers("Content-Type", "application/json", "Idempotency-Key", "one")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        Answer first = SERVER.send(request);
        Answer repeated = SERVER.send(request);

        assertThat(first.json().path("secret").asString()).isEqualTo(own);
        assertThat(repeated.json().path("id")).isEqualTo(first.json().path("id"));
        assertThat(SERVER.get("service", WebhookStage.WEBHOOKS).text()).doesNotContain("whsec_", "secret\"");
        assertThat(SERVER.bean(JdbcTemplate.class)
                        .queryForObject(
                                "SELECT count(*) FROM query.webhook WHERE position(decode("
                                        + "'AAECAwQFBgcICQoLDA0ODxAREhMUFRYX', 'base64') IN secret) > 0",
                                Integer.class))
                .isZero();
        assertThat(SERVER.postJson(
                                "service",
                                WebhookStage.WEBHOOKS,
                                "{\"url\": \"x\", \"secret\": \"whsec_c2hvcnQ=\", \"types\": [\"x\"]}")
                        .faults())
                .containsExactlyInAnyOrder("url BAD_FORMAT", "secret BAD_FORMAT", "types[0] UNKNOWN_VALUE");
    }
}
