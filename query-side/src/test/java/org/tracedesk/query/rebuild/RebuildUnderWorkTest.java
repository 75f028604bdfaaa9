package org.tracedesk.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tracedesk.query.http.Answer;
import org.tracedesk.query.http.StartedQuerySide;
import org.tracedesk.query.story.Ledger;
import org.tracedesk.query.story.ManyTickets;
import tools.jackson.databind.JsonNode;

/** The desk goes on working while a read model is made anew. */
class RebuildUnderWorkTest {

    @RegisterExtension
    static final StartedQuerySide SERVER = new StartedQuerySide();

    private static final Ledger LEDGER = new Ledger();

    private final Replaying replaying = new Replaying(SERVER);

    @ParameterizedTest
    @ValueSource(strings = {"tracking-table", "satisfaction-statistics", "audit-trail"})
    void what_is_recorded_meanwhile_is_in_and_no_reader_fails_or_sees_an_older_row(String model) {
        tell(200);
        SERVER.caughtUp(LEDGER);
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Void> recording = CompletableFuture.runAsync(() -> record(over));
        CompletableFuture<List<String>> reading = CompletableFuture.supplyAsync(() -> read(over));

        JsonNode first = replaying.done(replaying.rebuild(model));
        JsonNode second = replaying.done(replaying.rebuild(model));

        over.set(true);
        recording.join();
        assertThat(reading.join()).isEmpty();
        assertThat(first.path("same").asBoolean()).as(first.toString()).isTrue();
        assertThat(second.path("same").asBoolean()).as(second.toString()).isTrue();
        SERVER.caughtUp(LEDGER);
        assertThat(replaying.done(replaying.verify(model)).path("same").asBoolean())
                .isTrue();
    }

    @Test
    void a_reader_that_holds_the_old_tables_delays_the_change_and_is_not_failed_by_it() throws Exception {
        tell(20);
        SERVER.caughtUp(LEDGER);
        String location;
        try (var reader = SERVER.postgres().access().open("a reader")) {
            reader.setAutoCommit(false);
            reader.createStatement().execute("SELECT * FROM query.tracking_table");
            location = replaying.rebuild("tracking-table");
            org.awaitility.Awaitility.await()
                    .until(() ->
                            replaying.progress(location).path("step").asString().equals("REPLACE"));
            // Others are kept waiting for moments only.
            assertThat(SERVER.get("supervisor", "/api/v1/tickets").status()).isEqualTo(200);
            assertThat(replaying.progress(location).path("status").asString()).isEqualTo("RUNNING");
            reader.commit();
        }

        replaying.done(location);
    }

    /** Tickets with several events, one append each, one after the other. */
    private static void record(AtomicBoolean over) {
        while (!over.get()) {
            int from = LEDGER.events().size();
            int n = tickets();
            ManyTickets.tell(LEDGER, n, n + 1, n);
            LEDGER.events().subList(from, LEDGER.events().size()).forEach(SERVER::record);
        }
    }

    private static void tell(int more) {
        int from = LEDGER.events().size();
        int n = tickets();
        ManyTickets.tell(LEDGER, n, n + more, n);
        SERVER.recordMany(LEDGER, from);
    }

    private static int tickets() {
        return (int) LEDGER.events().stream()
                .map(e -> e.event().ticketId())
                .distinct()
                .count();
    }

    /** What went wrong while somebody read the same ticket, the table, and the statistics over and over. */
    private static List<String> read(AtomicBoolean over) {
        List<String> wrong = new ArrayList<>();
        long newest = -1;
        while (!over.get()) {
            for (String path : List.of(
                    "/api/v1/tickets?sort=-updatedAt&limit=3",
                    "/api/v1/audit?limit=3",
                    "/api/v1/statistics/satisfaction?by=form")) {
                Answer answer = SERVER.get("supervisor", path);
                if (answer.status() != 200) {
                    wrong.add(path + " " + answer.status());
                }
            }
            Long position = SERVER.bean(JdbcTemplate.class)
                    .queryForObject("SELECT max(position) FROM query.tracking_table", Long.class);
            if (position == null || position < newest) {
                wrong.add("position " + position + " after " + newest);
            } else {
                newest = position;
            }
        }
        return wrong;
    }
}
