package org.tracedesk.query.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracedesk.query.story.Ledger;
import org.tracedesk.query.story.TicketStory;
import tools.jackson.databind.JsonNode;

class VerifyOverHttpTest {

    @RegisterExtension
    static final StartedQuerySide SERVER = new StartedQuerySide();

    private static final String VERIFY = "/api/v1/audit/verify";
    private static final Ledger LEDGER = new Ledger();
    private static TicketStory ticket;

    @BeforeAll
    static void tell() {
        LEDGER.ticket(1).opened("20231001001", "agent").noted("一").noted("二");
        ticket = LEDGER.ticket(2).opened("20231001002", "agent").noted("三").resolved("agent", "好");
        SERVER.record(LEDGER);
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        SERVER.get("auditor", VERIFY).json().path("sealedUpTo").asInt() == 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "supervisor"})
    void whoLooksAfterTheRecordVerifiesItAsAWholeAndTicketByTicket(String login) {
        assertThat(SERVER.get(login, VERIFY).text()).isEqualTo("{\"valid\":true,\"events\":6,\"sealedUpTo\":5}");
        assertThat(SERVER.get(login, VERIFY + "?ticket=" + ticket.id()).text())
                .isEqualTo("{\"valid\":true,\"events\":3,\"sealedUpTo\":2}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent", "handler", "analyst", "service", "admin"})
    void nobodyElseDoes(String login) {
        for (String path : new String[] {
            VERIFY,
            VERIFY + "?ticket=" + ticket.id(),
            "/api/v1/audit/seals",
            "/api/v1/audit/seals/latest",
            "/api/v1/audit/seals/export"
        }) {
            assertThat(SERVER.get(login, path).code()).as(path).isEqualTo("ROLE_NOT_ALLOWED");
        }
        assertThat(SERVER.postJson(login, VERIFY, "{}").code()).isEqualTo("ROLE_NOT_ALLOWED");
    }

    @Test
    void theFirstEventThatIsWrongIsNamed() {
        change("payload_type", "payload_type || 'x'");
        try {
            JsonNode whole = SERVER.get("auditor", VERIFY).json();
            assertThat(whole.path("valid").asBoolean()).isFalse();
            assertThat(whole.path("firstFault"))
                    .isEqualTo(SERVER.get("auditor", VERIFY + "?ticket=" + ticket.id())
                            .json()
                            .path("firstFault"));
            assertThat(whole.path("firstFault").toString())
                    .isEqualTo(
                            "{\"ticket\":\"" + ticket.id() + "\",\"version\":1,\"what\":\"CHANGED\",\"position\":4}");
        } finally {
            change("payload_type", "rtrim(payload_type, 'x')");
        }
    }

    @Test
    void aTicketThatNeverWasIsNotFoundAndParametersAreChecked() {
        assertThat(SERVER.get("auditor", VERIFY + "?ticket=" + new java.util.UUID(7, 7))
                        .code())
                .isEqualTo("TICKET_NOT_FOUND");
        assertThat(SERVER.get("auditor", VERIFY + "?ticket=x").code()).isEqualTo("TICKET_NOT_FOUND");
        assertThat(SERVER.get("auditor", VERIFY + "?tickets=x").faults()).containsExactly("tickets UNKNOWN_FIELD");
    }

    @Test
    void whoListensIsToldHowFarItHasComeAndThenTheVerdict() {
        Answer told = SERVER.send(SERVER.request("auditor", VERIFY).header("Accept", "text/event-stream"));
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.text())
                .contains("event:progress\ndata:{\"done\":6,\"total\":6,")
                .endsWith("event:verdict\ndata:{\"valid\":true,\"events\":6,\"sealedUpTo\":5}\n\n");
        assertThat(SERVER.send(SERVER.request("auditor", VERIFY + "?ticket=" + ticket.id())
                                .header("Accept", "text/event-stream"))
                        .text())
                .isEqualTo("event:verdict\ndata:{\"valid\":true,\"events\":3,\"sealedUpTo\":2}\n\n");
    }

    @Test
    void aSealIsTakenAwayAndHeldAgainstTheLedgerLater() {
        Answer file = SERVER.get("auditor", "/api/v1/audit/seals/latest");
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .matches("attachment; filename=\"tracedesk-seal-\\d+.json\"");
        assertThat(SERVER.postJson("auditor", VERIFY, file.text())
                        .json()
                        .path("valid")
                        .asBoolean())
                .isTrue();

        String forged = file.text().replaceFirst("\"position\":5", "\"position\":4");
        assertThat(SERVER.postJson("auditor", VERIFY, forged)
                        .json()
                        .at("/firstFault/what")
                        .asString())
                .isEqualTo("SEAL_FORGED");
        assertThat(SERVER.postJson("auditor", VERIFY, "{\"format\":\"x\"}").status())
                .isEqualTo(400);
    }

    @Test
    void sealsAreListedNewestFirstAndExportedTogether() {
        JsonNode first = SERVER.get("auditor", "/api/v1/audit/seals?limit=1").json();
        JsonNode seal = first.at("/items/0");
        assertThat(seal.path("position").asInt()).isEqualTo(5);
        String number = seal.path("number").asString();
        assertThat(SERVER.get("supervisor", "/api/v1/audit/seals/" + number)
                        .json()
                        .at("/seals/0"))
                .isEqualTo(seal);
        assertThat(SERVER.get("supervisor", "/api/v1/audit/seals/export").json().path("seals"))
                .hasSize(Integer.parseInt(number));
        assertThat(SERVER.get("supervisor", "/api/v1/audit/seals/export?from=" + number + "&to=" + number)
                        .json()
                        .path("seals"))
                .hasSize(1);
        for (String none : new String[] {"0", "999999", "x", "export?from=999999"}) {
            assertThat(SERVER.get("supervisor", "/api/v1/audit/seals/" + none).status())
                    .as(none)
                    .isEqualTo(404);
        }
        assertThat(SERVER.get("supervisor", "/api/v1/audit/seals/export?from=x").faults())
                .containsExactly("from WRONG_TYPE");
    }

    @Test
    void whoeverIsSignedInReadsThePublicKeys() {
        JsonNode seal = SERVER.get("auditor", "/api/v1/audit/seals").json().at("/items/0");
        JsonNode keys = SERVER.get("analyst", "/api/v1/audit/keys").json().path("items");
        assertThat(keys).hasSize(1);
        assertThat(keys.path(0).path("keyId")).isEqualTo(seal.path("keyId"));
        assertThat(keys.path(0).path("algorithm").asString()).isEqualTo("Ed25519");
    }

    private static void change(String column, String value) {
        SERVER.postgres()
                .execute("SET session_replication_role = replica; UPDATE ledger.domain_event_entry SET " + column
                        + " = " + value + " WHERE global_index = 4");
    }
}
