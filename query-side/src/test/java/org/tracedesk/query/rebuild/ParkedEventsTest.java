package org.tracedesk.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tracedesk.query.http.Answer;
import org.tracedesk.query.http.StartedQuerySide;
import org.tracedesk.query.story.Ledger;
import org.tracedesk.query.story.ManyTickets;
import org.tracedesk.query.story.TicketStory;
import tools.jackson.databind.JsonNode;

/** Rows of an event that the database will not have. */
class ParkedEventsTest {

    @RegisterExtension
    static final StartedQuerySide SERVER = new StartedQuerySide();

    private static final Ledger LEDGER = new Ledger();
    private static final String LETTERS = "/api/v1/dead-letters";
    private static final String REASON = "{\"reason\": \"mended\"}";
    private static int recorded;

    private final Replaying replaying = new Replaying(SERVER);

    @AfterEach
    void mend() {
        SERVER.postgres().execute("ALTER TABLE query.tracking_table DROP CONSTRAINT IF EXISTS refused");
    }

    @Test
    void an_event_is_parked_with_what_follows_in_its_ticket_and_all_others_go_on() {
        TicketStory ticket = LEDGER.ticket(9_001).opened("20231001901", "agent").assigned("技术部", "handler");
        refuse(ticket.id(), 2);
        ManyTickets.tell(LEDGER, 0, 40, 11);
        ticket.noted("一").noted("二");
        recordMany();
        seenByAll();

        assertThat(letters())
                .extracting(letter -> letter.path("version").asInt())
                .containsExactly(2, 3);
        assertThat(letters().getFirst().path("failure").asString()).endsWith("SQL state 23514");
        assertThat(letters().getLast().has("failure")).isFalse();
        assertThat(version(ticket)).isEqualTo(1);

        ticket.noted("三");
        recordMany();
        seenByAll();
        assertThat(letters()).hasSize(3);
        assertThat(retry(ticket, REASON).json().path("written").asInt()).isZero();
        assertThat(letters().getFirst().path("attempts").asInt()).isEqualTo(2);

        mend();
        assertThat(retry(ticket, "{}").code()).isEqualTo("REASON_REQUIRED");
        assertThat(SERVER.postJson("analyst", path(ticket) + "/retry", REASON).status())
                .isEqualTo(403);
        JsonNode decision = retry(ticket, REASON).json();
        assertThat(decision.path("written").asInt()).isEqualTo(3);
        assertThat(decision.path("remaining").asInt()).isZero();
        assertThat(retry(ticket, REASON).code()).isEqualTo("NOT_FOUND");
        assertThat(SERVER.get("auditor", LETTERS + "/decisions")
                        .json()
                        .at("/items/0/login")
                        .asString())
                .isEqualTo("admin");

        assertThat(letters()).isEmpty();
        assertThat(version(ticket)).isEqualTo(4);
        for (String model : List.of("tracking-table", "audit-trail", "satisfaction-statistics")) {
            assertThat(replaying.done(replaying.verify(model)).path("same").asBoolean())
                    .as(model)
                    .isTrue();
        }
    }

    @Test
    void what_is_discarded_is_left_out_until_the_read_model_is_made_anew() {
        TicketStory ticket =
                LEDGER.ticket(9_002).opened("20231001902", "agent").noted("一").noted("二");
        refuse(ticket.id(), 1);
        recordMany();
        seenByAll();
        assertThat(letters()).hasSize(2);
        // The one that is refused is gone; what follows is let in, as after a change of the code.
        mend();

        JsonNode decision =
                SERVER.postJson("admin", path(ticket) + "/discard", REASON).json();

        assertThat(decision.path("decision").asString()).isEqualTo("DISCARDED");
        assertThat(decision.path("written").asInt()).isEqualTo(1);
        assertThat(version(ticket)).isEqualTo(2);
        JsonNode verified = replaying.done(replaying.verify("tracking-table"));
        assertThat(verified.path("differing").asInt()).isEqualTo(1);
        replaying.done(replaying.rebuild("tracking-table"));
        assertThat(replaying
                        .done(replaying.verify("tracking-table"))
                        .path("same")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void a_database_that_is_away_parks_nothing() {
        SERVER.postgres()
                .execute("CREATE FUNCTION query.away() RETURNS trigger LANGUAGE plpgsql AS"
                        + " $$ BEGIN RAISE EXCEPTION 'away' USING ERRCODE = 'admin_shutdown'; END $$");
        SERVER.postgres()
                .execute("CREATE TRIGGER away BEFORE INSERT ON query.tracking_table"
                        + " FOR EACH ROW EXECUTE FUNCTION query.away()");
        LEDGER.ticket(9_003).opened("20231001903", "agent").noted("一");
        recordMany();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> trackingTable().path("status").asString().equals("FAILING"));
        SERVER.postgres()
                .execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        + " WHERE datname = current_database() AND pid <> pg_backend_pid()");

        SERVER.postgres().execute("DROP FUNCTION query.away CASCADE");

        seenByAll();
        assertThat(letters()).isEmpty();
    }

    private static void refuse(UUID ticket, int fromVersion) {
        SERVER.postgres()
                .execute("ALTER TABLE query.tracking_table ADD CONSTRAINT refused CHECK (ticket_id <> '" + ticket
                        + "' OR version < " + fromVersion + ") NOT VALID");
    }

    private static void recordMany() {
        SERVER.recordMany(LEDGER, recorded);
        recorded = LEDGER.events().size();
    }

    private static void seenByAll() {
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> SERVER.get("analyst", "/api/v1/projections")
                        .json()
                        .path("items")
                        .valueStream()
                        .allMatch(model -> model.path("position").asInt() == recorded - 1));
    }

    private static List<JsonNode> letters() {
        return SERVER.get("analyst", LETTERS + "?projection=tracking-table")
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    private static Answer retry(TicketStory ticket, String reason) {
        return SERVER.postJson("admin", path(ticket) + "/retry", reason);
    }

    private static String path(TicketStory ticket) {
        return LETTERS + "/tracking-table/" + ticket.id();
    }

    private static int version(TicketStory ticket) {
        return SERVER.get("supervisor", "/api/v1/tickets/" + ticket.id())
                .json()
                .path("version")
                .asInt();
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
