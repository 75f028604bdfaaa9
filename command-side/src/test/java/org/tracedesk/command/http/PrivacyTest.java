package org.tracedesk.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracedesk.command.http.Http.Answer;

/** Personal values are sealed before they are recorded, and told to a few. */
class PrivacyTest {

    @RegisterExtension
    static final CommandSideForTests desk = CommandSideForTests.shared();

    private static final String REASON = "{\"reason\": \"核对地址\"}";

    @Test
    void theLedgerHoldsNothingInClearAndNoFingerprintThatOutlivesTheKey() {
        RecordedTicket ticket = Caller.calls(desk, "13700000001").ticket();
        ticket.post("agent", "notes", "{\"text\": \"客户住在三楼\"}", "Idempotency-Key", "k1");

        String stored = String.join(
                "\n",
                ticket.events().stream()
                        .map(e -> new String(e.payload(), StandardCharsets.UTF_8)
                                + new String(e.metadata(), StandardCharsets.UTF_8))
                        .toList());
        assertThat(stored)
                .contains("DD77", "fingerprint")
                .doesNotContain("赵", "13700000001", "M20230001", "空调", "上门", "三楼");
    }

    @Test
    void aRevealTellsEverythingAndIsRecorded() {
        RecordedTicket ticket = Caller.calls(desk, "13700000002").ticket();
        ticket.with("agent", "notes", "{\"text\": \"请回电13700000002\"}");

        Answer revealed = ticket.post("supervisor", "reveal", REASON);

        assertThat(revealed.status()).as(revealed.raw().body()).isEqualTo(200);
        assertThat(revealed.version()).isEqualTo(2);
        assertThat(revealed.header("ETag")).isEqualTo("\"2\"");
        assertThat(revealed.body().at("/customer/name").asString()).isEqualTo("赵女士");
        assertThat(revealed.body().at("/customer/contact").asString()).isEqualTo("13700000002");
        assertThat(revealed.body().at("/customer/memberId").asString()).isEqualTo("M20230001");
        assertThat(revealed.body().at("/texts/description").asString()).isEqualTo("空调制冷差");
        assertThat(revealed.body().at("/notes/0/text").asString()).isEqualTo("请回电13700000002");
        assertThat(ticket.eventNames()).endsWith("CustomerRevealed");
        assertThat(ticket.post("agent", "reveal", "{}").code()).isEqualTo("REASON_REQUIRED");
    }

    @Test
    void onlyTheNamedPeopleMayLook() {
        RecordedTicket ticket = Caller.calls(desk, "13700000003").ticket();
        ticket.with("agent", "classify", "{\"category\": [\"售后服务\", \"故障报修\"]}");
        ticket.with("agent", "assign", "{\"department\": \"技术部\", \"assignee\": \"handler\"}");

        assertThat(ticket.post("handler", "reveal", REASON).status()).isEqualTo(200);
        assertThat(ticket.post("agent", "reveal", REASON).status()).isEqualTo(200);
        Answer other = ticket.post("handler3", "reveal", REASON, "If-Match", "\"0\"");
        assertThat(other.status()).isEqualTo(403);
        assertThat(other.code()).isEqualTo("REVEAL_NOT_ALLOWED");
        assertThat(ticket.post("agent2", "reveal", REASON).status()).isEqualTo(404);
        for (String login : new String[] {"auditor", "analyst", "service", "admin"}) {
            assertThat(ticket.post(login, "reveal", REASON).code()).isEqualTo("ROLE_NOT_ALLOWED");
        }
        ticket.with("handler", "resolve", "{\"solution\": \"换新\", \"outcome\": \"SOLVED\"}");
        ticket.with("agent", "inform", "{\"channel\": \"PHONE\", \"text\": \"已修好\"}");
        assertThat(ticket.post("agent", "reveal", REASON).code()).isEqualTo("REVEAL_NOT_ALLOWED");
    }

    @Test
    void theSameContactIsTheSameCustomerAndKeysAreKeptWithTheCommandAfterARestart() {
        Caller first = Caller.calls(desk, "13700000004");
        assertThat(Caller.calls(desk, "+86 137-0000-0004").customer()).isEqualTo(first.customer());
        Answer noted = first.ticket().post("agent", "notes", "{\"text\": \"已联系\"}", "Idempotency-Key", "again");

        Answer repeated = first.ticket().post(1, "agent", "notes", "{\"text\": \"已联系\"}", "Idempotency-Key", "again");
        Answer another = first.ticket().post(1, "agent", "notes", "{\"text\": \"又联系\"}", "Idempotency-Key", "again");

        assertThat(repeated.version()).isEqualTo(noted.version());
        assertThat(another.status()).isEqualTo(422);
        assertThat(first.ticket().version()).isEqualTo(1);
    }

    @Test
    void anAmendedContactIsRecognisedUnlessItIsAnotherCustomers() {
        Caller one = Caller.calls(desk, "13700000005");
        Caller other = Caller.calls(desk, "13700000006");
        String amend = "{\"field\": \"customer.contact\", \"value\": \"%s\", \"reason\": \"写错\"}";

        Answer refused = one.ticket().post("agent", "amend", amend.formatted("13700000006"));
        assertThat(refused.fault("value")).as(refused.raw().body()).isEqualTo("CONTACT_OF_ANOTHER_CUSTOMER");
        one.ticket().with("agent", "amend", amend.formatted("13700000007"));

        assertThat(Caller.calls(desk, "13700000007").customer())
                .isEqualTo(one.customer())
                .isNotEqualTo(other.customer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"customer.name", "customer.contact", "memberId"})
    void anAmendedPersonalValueIsCheckedWhileItCanBeRead(String field) {
        RecordedTicket ticket = Caller.calls(desk, "13700000015").ticket();

        Answer tooLong = ticket.post(
                "agent",
                "amend",
                "{\"field\": \"%s\", \"value\": \"%s\", \"reason\": \"写错\"}".formatted(field, "x".repeat(201)));

        assertThat(tooLong.fault("value")).isEqualTo("TOO_LONG");
        assertThat(ticket.version()).isZero();
    }

    @Test
    void keysAreNamedByCustomerOrTicketAndNothingElse() {
        Caller called = Caller.calls(desk, "13700000016");

        List<String> keys = called.ticket().events().stream()
                .map(e -> new String(e.payload(), StandardCharsets.UTF_8))
                .flatMap(json -> java.util.regex.Pattern.compile("\"key\":\"([^\"]+)\"")
                        .matcher(json)
                        .results())
                .map(match -> match.group(1))
                .distinct()
                .toList();

        assertThat(keys).containsExactly(called.customer());
    }
}
