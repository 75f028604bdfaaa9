package org.tracedesk.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tracedesk.query.http.StartedQuerySide;
import org.tracedesk.query.story.Ledger;
import tools.jackson.databind.JsonNode;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProjectionsOverHttpTest {

    @RegisterExtension
    static final StartedQuerySide SERVER = new StartedQuerySide();

    @Test
    void each_read_model_tells_how_far_behind_the_ledger_it_is() {
        Ledger ledger = new Ledger();
        ledger.ticket(1).opened("20231001001", "agent").noted("已到货");
        SERVER.record(ledger);
        SERVER.caughtUp(ledger);

        assertThat(SERVER.get("analyst", "/api/v1/projections").each("name"))
                .contains("audit-trail", "satisfaction-statistics", "tracking-table");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(trackingTable())
                                .hasToString(
                                        "{\"name\":\"tracking-table\",\"position\":1,\"head\":1,\"lag\":0,\"status\":\"RUNNING\"}"));
    }

    /** The last one: a processor that was ended is not always to be had again. */
    @Test
    @Order(Integer.MAX_VALUE)
    void a_read_model_that_nobody_brings_forward_is_stopped() {
        SERVER.bean(EventProcessingConfiguration.class)
                .eventProcessor("tracking-table", TrackingEventProcessor.class)
                .orElseThrow()
                .shutDown();

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(trackingTable().path("status").asString()).isEqualTo("STOPPED"));
    }

    @ParameterizedTest
    @CsvSource({"analyst,200", "admin,200", "supervisor,200", "auditor,200", "agent,403", "handler,403", "service,403"})
    void who_may_look(String login, int status) {
        assertThat(SERVER.get(login, "/api/v1/projections").status()).isEqualTo(status);
    }

    private static JsonNode trackingTable() {
        return SERVER.get("analyst", "/api/v1/projections")
                .json()
                .path("items")
                .valueStream()
                .filter(item -> item.path("name").asString().equals("tracking-table"))
                .findFirst()
                .orElseThrow();
    }
}
