package org.tracedesk.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracedesk.query.http.Answer;
import org.tracedesk.query.http.StartedQuerySide;
import org.tracedesk.query.story.Ledger;

class ReplayOverHttpTest {

    private static final String AUDIT = "/api/v1/projections/audit-trail";

    @RegisterExtension
    static final StartedQuerySide SERVER = new StartedQuerySide();

    private final Replaying replaying = new Replaying(SERVER);

    @BeforeAll
    static void tell() {
        Ledger ledger = new Ledger();
        ledger.ticket(1).opened("20231001001", "agent").noted("已到货");
        SERVER.record(ledger);
        SERVER.caughtUp(ledger);
    }

    @ParameterizedTest
    @CsvSource({"rebuild, rebuilds", "verify, verifications"})
    void what_is_asked_for_is_accepted_with_where_to_follow_it(String action, String list) {
        Answer begun = SERVER.post("analyst", AUDIT + "/" + action);

        String location = begun.headers().firstValue("Location").orElseThrow();
        assertThat(begun.status()).isEqualTo(202);
        assertThat(location).startsWith(AUDIT + "/" + list + "/");
        assertThat(begun.json().path("status").asString()).isEqualTo("RUNNING");
        assertThat(replaying.done(location).toString())
                .contains("\"done\":2", "\"total\":2", "\"etaSeconds\":null", "\"same\":true", "\"position\":1");
        assertThat(SERVER.get("auditor", location).status()).isEqualTo(200);
        assertThat(SERVER.get("agent", location).code()).isEqualTo("ROLE_NOT_ALLOWED");
    }

    @Test
    void only_one_goes_on_at_a_time_for_each_read_model() {
        SERVER.postgres()
                .execute("CREATE FUNCTION query.wait() RETURNS trigger LANGUAGE plpgsql AS"
                        + " $$ BEGIN RAISE EXCEPTION 'later' USING ERRCODE = 'admin_shutdown'; END $$");
        SERVER.postgres()
                .execute("CREATE TRIGGER wait BEFORE UPDATE ON query.replay FOR EACH ROW"
                        + " WHEN (NEW.step = 'FILL') EXECUTE FUNCTION query.wait()");
        String location = replaying.rebuild("audit-trail");

        Answer second = SERVER.post("admin", AUDIT + "/rebuild");
        Answer verification = SERVER.post("analyst", AUDIT + "/verify");
        String other = replaying.verify("tracking-table");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("ALREADY_RUNNING");
        assertThat(verification.status()).isEqualTo(409);
        SERVER.postgres().execute("DROP TRIGGER wait ON query.replay");
        replaying.done(location);
        replaying.done(other);
        replaying.done(replaying.rebuild("audit-trail"));
    }

    @Test
    void a_repeated_request_with_the_same_key_begins_nothing_again() {
        Answer first = SERVER.post("analyst", AUDIT + "/rebuild", "Idempotency-Key", "k1");
        String location = first.headers().firstValue("Location").orElseThrow();
        replaying.done(location);

        Answer again = SERVER.post("analyst", AUDIT + "/rebuild", "Idempotency-Key", "k1");
        Answer other = SERVER.post("analyst", AUDIT + "/verify", "Idempotency-Key", "k1");
        Answer ofOther = SERVER.post("admin", AUDIT + "/rebuild", "Idempotency-Key", "k1");

        assertThat(again.status()).isEqualTo(202);
        assertThat(again.headers().firstValue("Location")).hasValue(location);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(SERVER.post("analyst", AUDIT + "/rebuild", "Idempotency-Key", "k".repeat(256))
                        .faults())
                .containsExactly("Idempotency-Key BAD_FORMAT");
        assertThat(ofOther.headers().firstValue("Location").orElseThrow()).isNotEqualTo(location);
        replaying.done(ofOther.headers().firstValue("Location").orElseThrow());
    }

    @Test
    void a_listener_is_told_until_the_end() {
        String location = replaying.rebuild("tracking-table");

        Answer told = SERVER.getAs("analyst", location, "text/event-stream");

        assertThat(told.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        assertThat(told.text())
                .contains("event:progress", "\"status\":\"DONE\"")
                .endsWith("\n\n");
        assertThat(told.text()
                        .lines()
                        .filter(line -> line.startsWith("data:"))
                        .toList()
                        .getLast())
                .contains("\"status\":\"DONE\"", "\"same\":true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent", "handler", "supervisor", "auditor", "service"})
    void only_analysts_and_administrators_ask_for_it(String login) {
        assertThat(SERVER.post(login, AUDIT + "/rebuild").code()).isEqualTo("ROLE_NOT_ALLOWED");
        assertThat(SERVER.post(login, AUDIT + "/verify").code()).isEqualTo("ROLE_NOT_ALLOWED");
    }

    @Test
    void what_is_not_there_is_not_found() {
        String rebuild = replaying.rebuild("tracking-table");
        String id = rebuild.substring(rebuild.lastIndexOf('/') + 1);

        assertThat(SERVER.post("analyst", "/api/v1/projections/nothing/rebuild").code())
                .isEqualTo("NOT_FOUND");
        for (String path :
                new String[] {"/rebuilds/" + UUID.randomUUID(), "/rebuilds/x", "/rebuilds/" + id, "/verifications/" + id
                }) {
            assertThat(SERVER.get("analyst", AUDIT + path).code()).as(path).isEqualTo("NOT_FOUND");
            assertThat(SERVER.getAs("analyst", AUDIT + path, "text/event-stream")
                            .status())
                    .as(path)
                    .isEqualTo(404);
        }
        replaying.done(rebuild);
    }
}
