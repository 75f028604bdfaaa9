package org.tracedesk.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tracedesk.command.http.Http.Answer;
import org.tracedesk.ledger.raw.StoredEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A desk that logs are imported into, and what its ledger then holds of each case. */
record ImportedLedger(CommandSideForTests desk) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Sends a log and waits until the import has ended; its progress. */
    JsonNode imported(String log) {
        return ended(start(log));
    }

    /** The progress of an import that has ended. */
    JsonNode ended(Answer started) {
        assertThat(started.status()).as(started.raw().body()).isEqualTo(202);
        return await().atMost(Duration.ofMinutes(2))
                .until(
                        () -> progress(started),
                        progress -> !progress.path("status").asString().equals("RUNNING"));
    }

    static void done(JsonNode progress) {
        assertThat(progress.path("status").asString())
                .as(progress.path("failure").asString())
                .isEqualTo("DONE");
    }

    Answer start(String log) {
        return start("admin", "helpdesk", log);
    }

    Answer start(String as, String mapping, String log) {
        return desk.http(0)
                .postBytes(as, "/api/v1/imports/" + mapping, "text/csv", log.getBytes(StandardCharsets.UTF_8));
    }

    JsonNode progress(Answer started) {
        return desk.http(0).get("admin", started.header("Location")).body();
    }

    long head() {
        return desk.ledger().head();
    }

    /** The events of each case, by its name. */
    Map<String, List<SimulatedHelpDesk.Event>> events() {
        Map<String, String> names = new HashMap<>();
        Map<String, List<SimulatedHelpDesk.Event>> events = new HashMap<>();
        for (StoredEvent event : desk.ledger().beyond(-1, Integer.MAX_VALUE)) {
            JsonNode payload = JSON.readTree(event.payload());
            String name = names.computeIfAbsent(
                    event.aggregateId(),
                    first -> payload.path("number").asString().replaceFirst("^HD-", ""));
            assertThat(event.metadataValues()).containsEntry("importedBy", "admin");
            events.computeIfAbsent(name, first -> new ArrayList<>())
                    .add(new SimulatedHelpDesk.Event(
                            event.payloadType().substring(event.payloadType().lastIndexOf('.') + 1),
                            payload.path("occurredAt").asString(),
                            String.valueOf(event.metadataValues().get("actor"))));
        }
        return events;
    }

    /** Where the ticket of each case stands. */
    Map<String, String> statuses() {
        Map<String, String> statuses = new HashMap<>();
        for (StoredEvent event : desk.ledger().beyond(-1, Integer.MAX_VALUE)) {
            if (event.sequence() == 0) {
                String number = JSON.readTree(event.payload()).path("number").asString();
                RecordedTicket ticket = new RecordedTicket(desk, event.aggregateId());
                statuses.put(number.replaceFirst("^HD-", ""), ticket.status().name());
            }
        }
        return statuses;
    }
}
