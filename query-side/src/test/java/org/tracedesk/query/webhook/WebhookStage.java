package org.tracedesk.query.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.tracedesk.query.http.Answer;
import org.tracedesk.query.http.StartedQuerySide;
import org.tracedesk.query.story.Ledger;
import org.tracedesk.query.story.TicketStory;
import tools.jackson.databind.JsonNode;

/** A started query-side, a service that subscribes, and tickets that things happen to. */
final class WebhookStage {

    static final String WEBHOOKS = "/api/v1/webhooks";

    private final StartedQuerySide server;
    private final Ledger ledger = new Ledger();
    private @Nullable Receiver receiver;
    private int tickets;
    private int recorded;

    WebhookStage(StartedQuerySide server) {
        this.server = server;
    }

    void open() throws IOException {
        receiver = new Receiver();
    }

    void close() {
        sql("DELETE FROM query.webhook");
        receiver().close();
    }

    Receiver receiver() {
        return Objects.requireNonNull(receiver);
    }

    /** A webhook of the service to the receiver. */
    JsonNode subscribed(String more) {
        Answer answer =
                server.postJson("service", WEBHOOKS, "{\"url\": \"" + receiver().url() + "\"" + more + "}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    String path(JsonNode webhook) {
        return WEBHOOKS + "/" + webhook.path("id").asString();
    }

    /** The only webhook as it is now. */
    JsonNode webhook() {
        return server.get("admin", WEBHOOKS).json().at("/items/0");
    }

    JsonNode deliveries(JsonNode webhook) {
        return server.get("service", path(webhook) + "/deliveries").json().path("items");
    }

    /** Two events. */
    TicketStory ticket() {
        tickets++;
        return ledger.ticket(tickets).opened("20231001" + tickets, "agent").assigned("技术部", "handler");
    }

    /** Records what was told. */
    void record() {
        var events = ledger.events();
        events.subList(recorded, events.size()).forEach(server::record);
        recorded = events.size();
    }

    /** How many events were recorded, which is the position of the next. */
    int recorded() {
        return recorded;
    }

    /** How many events were told, recorded or not. */
    int told() {
        return ledger.events().size();
    }

    /** The position of the first event of the last so many tickets, which had two each. */
    long firstOf(int several) {
        return told() - several * 2L;
    }

    /** Waits until the receiver was sent just these positions, in order. */
    void arrived(long from, long to) {
        List<Long> all = LongStream.range(from, to).boxed().toList();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(receiver().positions()).containsExactlyElementsOf(all));
    }

    void sql(String sql) {
        server.postgres().execute(sql);
    }
}
