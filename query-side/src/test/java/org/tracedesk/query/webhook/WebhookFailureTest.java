package org.tracedesk.query.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tracedesk.query.http.StartedQuerySide;
import tools.jackson.databind.JsonNode;

/** The service that is told of events fails, or says that it cannot. */
class WebhookFailureTest {

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
    void whatFailsIsSentAgainAndHoldsUpItsOwnTicketOnly() {
        JsonNode webhook = STAGE.subscribed("");
        long first = STAGE.recorded();
        STAGE.receiver().answers(message -> new Receiver.Reply(message.position() == first ? 500 : 200, Map.of()));
        STAGE.ticket().noted("已到货");
        long other = STAGE.told();
        STAGE.ticket();
        STAGE.record();

        await().until(() -> STAGE.receiver().positions().contains((long) STAGE.recorded() - 1));
        assertThat(STAGE.receiver().positions()).startsWith(first).doesNotContain(first + 1, other - 1);
        JsonNode waiting = SERVER.get("service", STAGE.path(webhook) + "/deliveries?status=WAITING")
                .json()
                .path("items");
        assertThat(waiting).hasSize((int) (other - first));
        assertThat(waiting.path(waiting.size() - 1).path("answer").asInt()).isEqualTo(500);

        STAGE.receiver().answers(200);
        STAGE.sql("UPDATE query.webhook_delivery SET next_at = clock_timestamp()");

        await().until(() -> STAGE.receiver().positions().contains(other - 1));
        assertThat(STAGE.receiver().positions().stream().filter(position -> position < other))
                .containsExactlyElementsOf(LongStream.concat(LongStream.of(first), LongStream.range(first, other))
                        .boxed()
                        .toList());
    }

    @Test
    void aReceiverThatFailsAndFailsIsLeftAloneForAWhile() {
        STAGE.subscribed("");
        STAGE.receiver().answers(503);
        for (int i = 0; i < 8; i++) {
            STAGE.ticket();
        }
        STAGE.record();

        await().until(() -> STAGE.webhook().path("status").asString().equals("PAUSED"));
        assertThat(STAGE.receiver().messages()).hasSize(5);
        assertThat(STAGE.webhook().path("failures").asInt()).isEqualTo(5);

        STAGE.receiver().answers(200);
        STAGE.sql("UPDATE query.webhook SET paused_until = clock_timestamp()");

        await().until(() ->
                STAGE.receiver().positions().stream().distinct().count() == STAGE.told() - STAGE.firstOf(8));
        assertThat(STAGE.webhook().path("status").asString()).isEqualTo("ACTIVE");
    }

    @Test
    void whoAsksToBeLeftAloneIs() {
        STAGE.subscribed("");
        STAGE.receiver().answers(message -> new Receiver.Reply(429, Map.of("Retry-After", "7200")));
        STAGE.ticket();
        STAGE.record();

        await().until(() -> STAGE.webhook().path("status").asString().equals("PAUSED"));
        assertThat(OffsetDateTime.parse(STAGE.webhook().path("pausedUntil").asString()))
                .isAfter(OffsetDateTime.now().plusMinutes(115));
        assertThat(STAGE.receiver().messages()).hasSize(1);
    }

    @Test
    void whoIsGoneIsSentNothingUntilEnabledAgain() {
        JsonNode webhook = STAGE.subscribed("");
        long first = STAGE.recorded();
        STAGE.receiver().answers(410);
        STAGE.ticket();
        STAGE.record();

        await().until(() -> STAGE.webhook().path("status").asString().equals("DISABLED"));
        assertThat(STAGE.webhook().path("reason").asString()).isEqualTo("GONE");
        assertThat(STAGE.receiver().messages()).hasSize(1);

        STAGE.receiver().answers(200);
        STAGE.sql("UPDATE query.webhook_delivery SET next_at = clock_timestamp()");
        assertThat(SERVER.post("admin", STAGE.path(webhook) + "/enable").status())
                .isEqualTo(200);

        await().until(() -> STAGE.receiver().positions().contains((long) STAGE.recorded() - 1));
        assertThat(STAGE.receiver().positions()).startsWith(first, first);
    }

    @Test
    void whatIsGivenUpIsSentOnceMoreWhenAskedFor() {
        JsonNode webhook = STAGE.subscribed("");
        long first = STAGE.recorded();
        STAGE.receiver().answers(message -> new Receiver.Reply(message.position() == first ? 400 : 200, Map.of()));
        STAGE.ticket();
        STAGE.record();
        await().until(() -> !STAGE.deliveries(webhook).isEmpty());
        STAGE.sql("UPDATE query.webhook_delivery SET attempts = 9, next_at = clock_timestamp() WHERE attempts > 0");
        await().until(() -> STAGE.receiver().positions().contains((long) STAGE.recorded() - 1));
        assertThat(SERVER.get("service", STAGE.path(webhook) + "/deliveries?status=GIVEN_UP")
                        .json()
                        .path("items"))
                .hasSize(1);

        STAGE.receiver().answers(200);
        int sent = STAGE.receiver().messages().size();
        String range = "{\"from\": " + first + ", \"to\": " + (STAGE.recorded() - 1) + "}";
        assertThat(SERVER.postJson("service", STAGE.path(webhook) + "/redeliver", range)
                        .status())
                .isEqualTo(202);

        await().until(() -> STAGE.receiver().messages().size() == sent + STAGE.recorded() - first);
        assertThat(STAGE.receiver()
                        .positions()
                        .subList(sent, STAGE.receiver().messages().size()))
                .containsExactlyElementsOf(
                        LongStream.range(first, STAGE.recorded()).boxed().toList());
        assertThat(SERVER.postJson("service", STAGE.path(webhook) + "/redeliver", "{\"from\": 0, \"to\": 999999}")
                        .faults())
                .containsExactly("to OUT_OF_RANGE");
    }

    @Test
    void aRedirectIsNotFollowed() {
        STAGE.subscribed("");
        STAGE.receiver()
                .answers(message -> new Receiver.Reply(
                        307, Map.of("Location", STAGE.receiver().url() + "/elsewhere")));
        STAGE.ticket();
        STAGE.record();

        await().until(() -> STAGE.webhook().path("failures").asInt() == 1);
        assertThat(STAGE.receiver().messages()).hasSize(1);
    }
}
