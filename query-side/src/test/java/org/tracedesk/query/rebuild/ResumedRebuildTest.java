package org.tracedesk.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
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

/** The process ends at a moment of a rebuild, and another one starts on the same database. */
class ResumedRebuildTest {

    @RegisterExtension
    static final StartedQuerySide SERVER = new StartedQuerySide();

    private static final Ledger LEDGER = new Ledger();

    private final Replaying replaying = new Replaying(SERVER);

    @BeforeAll
    static void tell() {
        ManyTickets.tell(LEDGER, 0, 400, 3);
        SERVER.recordMany(LEDGER, 0);
        SERVER.caughtUp(LEDGER);
        // From here on, nothing that matches the condition of a trigger is committed.
        SERVER.postgres().execute("CREATE SEQUENCE query.stalls");
        SERVER.postgres().execute("""
                CREATE FUNCTION query.stall() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    PERFORM nextval('query.stalls');
                    RAISE EXCEPTION 'the operator has ended this' USING ERRCODE = 'admin_shutdown';
                END $$""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "replay NEW.step = 'FILL'",
                "replay_slice NEW.sequence >= 0",
                "replay_slice NEW.n = 1",
                "replay_slice NEW.finished AND NEW.n = 2",
                "replay NEW.step = 'INDEX'",
                "replay NEW.step = 'COMPARE'",
                "replay NEW.digest_before IS NOT NULL",
                "replay NEW.step = 'REPLACE'",
                "replay NEW.step = 'CLEAR'",
                "replay NEW.status = 'DONE'"
            })
    void a_rebuild_is_gone_on_with_by_whoever_starts_next(String moment) {
        List<String> rows = replaying.rows("tracking-table");
        stallAt(moment);
        String location = replaying.rebuild("tracking-table");
        await().atMost(Duration.ofSeconds(60)).until(ResumedRebuildTest::stalled);

        SERVER.stop();
        goOn();
        SERVER.start();

        JsonNode end = replaying.done(location);
        assertThat(end.path("same").asBoolean()).as(end.toString()).isTrue();
        assertThat(end.path("done").asInt()).isEqualTo(LEDGER.events().size());
        assertThat(replaying.rows("tracking-table")).isEqualTo(rows);
        assertThat(replaying.leftOver()).isEmpty();
    }

    @Test
    void a_rebuild_goes_on_by_itself_once_the_database_does() {
        stallAt("replay_slice NEW.sequence >= 0");
        String location = replaying.rebuild("satisfaction-statistics");
        await().atMost(Duration.ofSeconds(60)).until(ResumedRebuildTest::stalled);

        goOn();

        assertThat(replaying.done(location).path("same").asBoolean()).isTrue();
    }

    @Test
    void tables_made_before_a_migration_are_made_again_after_it() {
        stallAt("replay NEW.step = 'COMPARE'");
        String location = replaying.rebuild("audit-trail");
        await().atMost(Duration.ofSeconds(60)).until(ResumedRebuildTest::stalled);
        SERVER.stop();

        goOn();
        SERVER.postgres().execute("ALTER TABLE query.audit_entry ADD COLUMN weekday text");
        SERVER.postgres().execute("UPDATE query.replay SET migration = migration - 1 WHERE status = 'RUNNING'");
        SERVER.start();

        assertThat(replaying.done(location).path("same").asBoolean()).isTrue();
        assertThat(replaying.shape("audit-trail")).anyMatch(column -> column.startsWith("weekday"));
    }

    /** @param moment a table and the condition of a change to one of its rows */
    private static void stallAt(String moment) {
        String table = moment.substring(0, moment.indexOf(' '));
        String condition = moment.substring(moment.indexOf(' ') + 1);
        SERVER.postgres().execute("SELECT setval('query.stalls', 1)");
        SERVER.postgres()
                .execute("CREATE TRIGGER stall BEFORE UPDATE ON query." + table + " FOR EACH ROW WHEN (" + condition
                        + ") EXECUTE FUNCTION query.stall()");
    }

    private static boolean stalled() {
        return Boolean.TRUE.equals(SERVER.bean(JdbcTemplate.class)
                .queryForObject("SELECT last_value > 1 FROM query.stalls", Boolean.class));
    }

    private static void goOn() {
        SERVER.postgres().execute("DROP TRIGGER IF EXISTS stall ON query.replay");
        SERVER.postgres().execute("DROP TRIGGER IF EXISTS stall ON query.replay_slice");
    }
}
