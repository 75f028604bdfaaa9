package org.tracedesk.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracedesk.query.story.Ledger;
import org.tracedesk.query.story.ManyTickets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The log of all tickets, for process mining. */
class EventLogOverHttpTest {

    @RegisterExtension
    static final StartedQuerySide SERVER = new StartedQuerySide();

    private static final String OCEL = "/api/v1/exports/event-log.ocel.json";
    private static final String CSV = "/api/v1/exports/event-log.csv";
    private static final Ledger LEDGER = new Ledger();

    @BeforeAll
    static void tell() {
        ManyTickets.tell(LEDGER, 0, 30, 3);
        SERVER.recordMany(LEDGER, 0);
    }

    @Test
    void everyEventIsInTheLogWithTheObjectsItBelongsTo() {
        JsonNode log = SERVER.get("analyst", OCEL).json();

        assertThat(log.path("events")).hasSize(LEDGER.events().size());
        Set<String> objects = new HashSet<>();
        log.path("objects")
                .forEach(one ->
                        assertThat(objects.add(one.path("id").asString())).isTrue());
        assertThat(log.path("objects")
                        .valueStream()
                        .filter(one -> one.path("type").asString().equals("ticket")))
                .hasSize(30);
        for (JsonNode event : log.path("events")) {
            JsonNode type = named(log.path("eventTypes"), event.path("type").asString());
            event.path("attributes")
                    .forEach(attribute -> assertThat(named(
                                            type.path("attributes"),
                                            attribute.path("name").asString())
                                    .isMissingNode())
                            .as(attribute.toString())
                            .isFalse());
            event.path("attributes")
                    .forEach(attribute ->
                            assertThat(attribute.path("value").isString()).isTrue());
            assertThat(event.path("relationships")).isNotEmpty();
            event.path("relationships")
                    .forEach(one ->
                            assertThat(objects).contains(one.path("objectId").asString()));
        }
        JsonNode assigned = log.path("events")
                .valueStream()
                .filter(event -> event.path("type").asString().equals("TicketAssigned"))
                .findFirst()
                .orElseThrow();
        assertThat(assigned.path("relationships")
                        .valueStream()
                        .map(one -> one.path("qualifier").asString()))
                .containsExactly("ticket", "by", "to", "to");
    }

    @Test
    void theSameLogIsATable() throws IOException {
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(SERVER.get("auditor", CSV).text()))
                .getRecords();

        assertThat(rows).hasSize(LEDGER.events().size());
        assertThat(rows.getFirst().get("concept:name")).isEqualTo("TicketOpened");
        assertThat(rows.stream().map(row -> row.get("case:concept:name")).collect(Collectors.toSet()))
                .hasSize(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {OCEL, CSV})
    void nothingPersonalIsInItAndWhoTookItIsRecorded(String path) {
        assertThat(SERVER.get("auditor", path).text())
                .doesNotContain("李女士", "13812345678", "空调", "已到货", "洗衣机", "cipher");
        assertThat(SERVER.get("agent", path).status()).isEqualTo(403);
        assertThat(SERVER.get("auditor", "/api/v1/audit/access?login=auditor")
                        .json()
                        .path("items")
                        .valueStream())
                .anyMatch(entry -> entry.path("operation").asString().equals("GET " + path)
                        && entry.path("code").asString().equals("EXPORTED"));
    }

    private static JsonNode named(JsonNode all, String name) {
        return all.valueStream()
                .filter(one -> one.path("name").asString().equals(name))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }
}
