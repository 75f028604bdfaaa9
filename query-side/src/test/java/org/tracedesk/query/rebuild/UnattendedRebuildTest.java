package org.tracedesk.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tracedesk.query.http.StartedQuerySide;
import org.tracedesk.query.projection.ReadModel;
import org.tracedesk.query.story.Ledger;
import org.tracedesk.query.story.ManyTickets;
import tools.jackson.databind.JsonNode;

/** The code of a read model has changed. */
class UnattendedRebuildTest {

    @RegisterExtension
    static final StartedQuerySide SERVER = new StartedQuerySide();

    private static final Ledger LEDGER = new Ledger();

    private final Replaying replaying = new Replaying(SERVER);

    @BeforeAll
    static void tell() {
        ManyTickets.tell(LEDGER, 0, 50, 5);
        SERVER.recordMany(LEDGER, 0);
        SERVER.caughtUp(LEDGER);
    }

    @AfterEach
    void followAgain() {
        made("tracking-table", version());
    }

    @Test
    void what_an_older_version_has_made_is_made_anew_at_the_start_while_the_old_one_answers() {
        List<String> rows = replaying.rows("tracking-table");
        SERVER.stop();
        made("tracking-table", 0);
        // As the older version left it, and with a value that only this version writes.
        SERVER.postgres().execute("UPDATE query.tracking_table SET customer_number = NULL");
        SERVER.postgres()
                .execute("CREATE FUNCTION query.wait() RETURNS trigger LANGUAGE plpgsql AS"
                        + " $$ BEGIN RAISE EXCEPTION 'later' USING ERRCODE = 'admin_shutdown'; END $$");
        SERVER.postgres()
                .execute("CREATE TRIGGER wait BEFORE UPDATE ON query.replay FOR EACH ROW"
                        + " WHEN (NEW.step = 'CLEAR') EXECUTE FUNCTION query.wait()");

        SERVER.start();

        await().atMost(Duration.ofSeconds(60))
                .until(() -> rebuild().path("step").asString().equals("REPLACE"));
        assertThat(SERVER.get("supervisor", "/api/v1/tickets").status()).isEqualTo(200);
        assertThat(trackingTable().path("status").asString()).isEqualTo("REBUILDING");
        SERVER.postgres().execute("DROP TRIGGER wait ON query.replay");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> rebuild().path("status").asString().equals("DONE"));
        assertThat(rebuild().path("same").asBoolean()).isFalse();
        assertThat(rebuild().path("differing").asLong())
                .isEqualTo(LEDGER.events().stream()
                        .map(e -> e.event().ticketId())
                        .distinct()
                        .count());
        assertThat(replaying.rows("tracking-table")).isEqualTo(rows);
    }

    @Test
    void what_a_newer_version_has_made_is_not_written_by_an_older_one() {
        made("tracking-table", version() + 1);
        int from = LEDGER.events().size();
        ManyTickets.tell(LEDGER, 1_000, 1_001, 5);
        SERVER.recordMany(LEDGER, from);

        await().atMost(Duration.ofSeconds(60))
                .until(() -> trackingTable().path("status").asString().equals("FAILING"));
        assertThat(trackingTable().path("position").asInt()).isEqualTo(from - 1);

        made("tracking-table", version());

        SERVER.caughtUp(LEDGER);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> trackingTable().path("status").asString().equals("RUNNING"));
    }

    /** Of the code that runs here. */
    private static int version() {
        return SERVER.beans(ReadModel.class).stream()
                .filter(model -> model.name().equals("tracking-table"))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private static void made(String model, int version) {
        SERVER.postgres().execute("UPDATE query.read_model SET version = " + version + " WHERE name = '" + model + "'");
    }

    private static JsonNode rebuild() {
        return trackingTable().path("rebuild");
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
