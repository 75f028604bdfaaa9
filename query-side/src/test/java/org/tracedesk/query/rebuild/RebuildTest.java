package org.tracedesk.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tracedesk.query.http.StartedQuerySide;
import org.tracedesk.query.story.Ledger;
import org.tracedesk.query.story.ManyTickets;
import tools.jackson.databind.JsonNode;

class RebuildTest {

    @RegisterExtension
    static final StartedQuerySide SERVER = new StartedQuerySide();

    private static final Ledger LEDGER = new Ledger();

    private final Replaying replaying = new Replaying(SERVER);

    @BeforeAll
    static void tell() {
        ManyTickets.tell(LEDGER, 0, 300, 7);
        SERVER.recordMany(LEDGER, 0);
        SERVER.caughtUp(LEDGER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tracking-table", "audit-trail", "satisfaction-statistics", "service-statistics"})
    void a_read_model_made_anew_says_the_same_in_the_same_tables(String model) {
        List<String> rows = replaying.rows(model);
        List<String> shape = replaying.shape(model);

        JsonNode end = replaying.done(replaying.rebuild(model));

        int events = LEDGER.events().size();
        assertThat(end.path("done").asInt()).isEqualTo(events);
        assertThat(end.path("total").asInt()).isEqualTo(events);
        assertThat(end.path("position").asInt()).isEqualTo(events - 1);
        assertThat(end.path("eventsPerSecond").asDouble()).isPositive();
        assertThat(end.path("etaSeconds").isNull()).isTrue();
        assertThat(end.path("digestBefore").asString())
                .matches("[0-9a-f]{32}")
                .isEqualTo(end.path("digestAfter").asString());
        assertThat(replaying.rows(model)).isEqualTo(rows);
        assertThat(replaying.shape(model)).isEqualTo(shape);
        assertThat(replaying.leftOver()).isEmpty();
    }

    @Test
    void a_changed_row_is_found_by_verifying_and_mended_by_rebuilding() {
        List<String> rows = replaying.rows("tracking-table");
        String ticket = LEDGER.events().getFirst().event().ticketId().toString();
        SERVER.bean(JdbcTemplate.class)
                .update(
                        "UPDATE query.tracking_table SET assignee = 'nobody' WHERE ticket_id = CAST(? AS uuid)",
                        ticket);

        JsonNode verified = replaying.done(replaying.verify("tracking-table"));

        assertThat(verified.path("same").asBoolean()).isFalse();
        assertThat(verified.path("digestBefore").asString())
                .isNotEqualTo(verified.path("digestAfter").asString());
        assertThat(verified.path("differing").asInt()).isEqualTo(1);
        assertThat(verified.path("examples").toString()).contains(ticket);
        assertThat(replaying.rows("tracking-table")).isNotEqualTo(rows);

        replaying.done(replaying.rebuild("tracking-table"));

        assertThat(replaying.rows("tracking-table")).isEqualTo(rows);
        assertThat(replaying
                        .done(replaying.verify("tracking-table"))
                        .path("same")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void a_changed_count_is_found_with_its_day() {
        SERVER.bean(JdbcTemplate.class).update("UPDATE query.rating_count SET n = n + 1 WHERE day = '2023-10-05'");

        JsonNode verified = replaying.done(replaying.verify("satisfaction-statistics"));

        assertThat(verified.path("same").asBoolean()).isFalse();
        assertThat(verified.path("examples").toString()).isEqualTo("[\"2023-10-05\"]");
        replaying.done(replaying.rebuild("satisfaction-statistics"));
    }
}
