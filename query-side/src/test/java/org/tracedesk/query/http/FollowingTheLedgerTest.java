package org.tracedesk.query.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tracedesk.query.story.Ledger;
import org.tracedesk.query.story.TicketStory;

class FollowingTheLedgerTest {

    @RegisterExtension
    static final StartedQuerySide SERVER = new StartedQuerySide();

    private static final Ledger LEDGER = new Ledger();
    private static int told;

    @Test
    void a_reader_waits_for_the_version_it_has_written() {
        TicketStory ticket = LEDGER.ticket(1).opened("20231001001", "agent").noted("一");
        CompletableFuture<Answer> reader = CompletableFuture.supplyAsync(
                () -> SERVER.get("agent", "/api/v1/tickets/" + ticket.id() + "?minVersion=1"));

        recordNew();

        assertThat(reader).succeedsWithin(Duration.ofSeconds(30)).satisfies(answer -> {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().path("version").asInt()).isEqualTo(1);
        });
    }

    @Test
    void a_version_that_does_not_come_is_said_to_be_not_yet_visible() {
        Answer answer = SERVER.get("agent", "/api/v1/tickets/" + new UUID(9, 9) + "?minVersion=0");

        assertThat(answer.status()).isEqualTo(504);
        assertThat(answer.code()).isEqualTo("NOT_YET_VISIBLE");
        assertThat(SERVER.get("agent", "/api/v1/tickets/" + new UUID(9, 9) + "?minVersion=x")
                        .faults())
                .containsExactly("minVersion WRONG_TYPE");
    }

    @Test
    void a_reset_read_model_is_filled_again_by_the_same_rows() {
        LEDGER.ticket(2)
                .opened("20231001002", "agent")
                .noted("二")
                .resolved("agent", "好")
                .rated(5, null, true);
        recordNew();
        List<String> before = rows();

        List<TrackingEventProcessor> processors =
                List.of(processor("tracking-table"), processor("audit-trail"), processor("satisfaction-statistics"));
        processors.forEach(TrackingEventProcessor::shutDown);
        processors.forEach(TrackingEventProcessor::resetTokens);
        assertThat(rows()).isEmpty();
        processors.forEach(TrackingEventProcessor::start);

        SERVER.caughtUp(LEDGER);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void a_lost_connection_delays_and_loses_nothing() {
        TicketStory ticket = LEDGER.ticket(3).opened("20231001003", "agent");
        recordNew();
        SERVER.postgres()
                .execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        + " WHERE datname = current_database() AND pid <> pg_backend_pid()");

        await().atMost(Duration.ofSeconds(30)).ignoreExceptions().untilAsserted(() -> {
            Answer answer = SERVER.get("agent", "/api/v1/tickets/" + ticket.id());
            assertThat(answer.status()).isEqualTo(200);
        });
        ticket.noted("三");
        recordNew();

        assertThat(SERVER.get("agent", "/api/v1/tickets/" + ticket.id() + "?minVersion=1")
                        .status())
                .isEqualTo(200);
    }

    private static void recordNew() {
        LEDGER.events().subList(told, LEDGER.events().size()).forEach(SERVER::record);
        told = LEDGER.events().size();
        SERVER.caughtUp(LEDGER);
    }

    private static List<String> rows() {
        return SERVER.bean(JdbcTemplate.class).queryForList("""
                        SELECT CAST(t AS text) FROM query.tracking_table t UNION ALL
                        SELECT CAST(t AS text) FROM query.ticket_note t UNION ALL
                        SELECT CAST(t AS text) FROM query.audit_entry t UNION ALL
                        SELECT CAST(t AS text) FROM query.rating_count t ORDER BY 1""", String.class);
    }

    private static TrackingEventProcessor processor(String name) {
        return SERVER.bean(EventProcessingConfiguration.class)
                .eventProcessor(name, TrackingEventProcessor.class)
                .orElseThrow();
    }
}
