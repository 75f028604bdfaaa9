package org.tracedesk.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracedesk.api.event.CustomerErased;
import org.tracedesk.api.value.Personal;
import org.tracedesk.command.http.Http.Answer;
import org.tracedesk.ledger.chain.NameBasedId;
import org.tracedesk.ledger.personal.Vault;

/** Personal values are sealed before they are recorded, told to a few, and gone once their customer is erased. */
class PrivacyTest {

    @RegisterExtension
    static final CommandSideForTests desk = CommandSideForTests.shared();

    private static final String REASON = "{\"reason\": \"核对地址\"}";

    private static final String OPENING = """
            {"form": "%s", "channel": "PHONE", "occurredAt": "%s", "memberId": "M20230001",
             "customer": {"name": "赵女士", "contact": "%s"}, "orderNumber": "DD77",
             "description": "空调制冷差", "demand": "上门检修"}""";

    private record Called(RecordedTicket ticket, String customer) {}

    private static Called call(String form, String contact, String occurredAt) {
        Answer opened = desk.http(0).post("agent", "/api/v1/tickets", OPENING.formatted(form, occurredAt, contact));
        assertThat(opened.status()).as(opened.raw().body()).isEqualTo(201);
        return new Called(
                new RecordedTicket(desk, opened.id()),
                opened.body().path("customer").path("number").asString());
    }

    private static Called call(String contact) {
        return call("hotline", contact, "2023-10-01T09:30:00+08:00");
    }

    @Test
    void theLedgerHoldsNothingInClearAndNoFingerprintThatOutlivesTheKey() {
        RecordedTicket ticket = call("13700000001").ticket();
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
        RecordedTicket ticket = call("13700000002").ticket();
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
        RecordedTicket ticket = call("13700000003").ticket();
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
        Called first = call("13700000004");
        assertThat(call("+86 137-0000-0004").customer()).isEqualTo(first.customer());
        Answer noted = first.ticket().post("agent", "notes", "{\"text\": \"已联系\"}", "Idempotency-Key", "again");

        Answer repeated = first.ticket().post(1, "agent", "notes", "{\"text\": \"已联系\"}", "Idempotency-Key", "again");
        Answer another = first.ticket().post(1, "agent", "notes", "{\"text\": \"又联系\"}", "Idempotency-Key", "again");

        assertThat(repeated.version()).isEqualTo(noted.version());
        assertThat(another.status()).isEqualTo(422);
        assertThat(first.ticket().version()).isEqualTo(1);
    }

    @Test
    void anAmendedContactIsRecognisedUnlessItIsAnotherCustomers() {
        Called one = call("13700000005");
        Called other = call("13700000006");
        String amend = "{\"field\": \"customer.contact\", \"value\": \"%s\", \"reason\": \"写错\"}";

        Answer refused = one.ticket().post("agent", "amend", amend.formatted("13700000006"));
        assertThat(refused.fault("value")).as(refused.raw().body()).isEqualTo("CONTACT_OF_ANOTHER_CUSTOMER");
        one.ticket().with("agent", "amend", amend.formatted("13700000007"));

        assertThat(call("13700000007").customer()).isEqualTo(one.customer()).isNotEqualTo(other.customer());
    }

    @Test
    void anErasedCustomerCannotBeReadAgainAndTheTicketGoesOn() {
        Called called = call("13700000008");
        RecordedTicket ticket = called.ticket();
        ticket.with("agent", "notes", "{\"text\": \"第一次来电\"}");

        Answer erased = erase("admin", called.customer(), "{\"reason\": \"客户要求\"}");

        assertThat(erased.status()).as(erased.raw().body()).isEqualTo(200);
        Answer revealed = ticket.post("supervisor", "reveal", REASON);
        assertThat(revealed.body().at("/customer/name").asString()).isEqualTo("[erased]");
        assertThat(revealed.body().at("/customer/contact").asString()).isEqualTo("[erased]");
        assertThat(revealed.body().at("/texts/description").asString()).isEqualTo("[erased]");
        assertThat(revealed.body().at("/notes/0/text").asString()).isEqualTo("[erased]");
        assertThat(revealed.body().at("/customer/number").asString()).isEqualTo(called.customer());
        ticket.with("agent", "notes", "{\"text\": \"客户已注销\"}");
        assertThat(ticket.post("supervisor", "reveal", REASON)
                        .body()
                        .path("notes")
                        .toString())
                .contains("客户已注销")
                .doesNotContain("第一次来电");
        // The same person calls again, and is a new customer.
        assertThat(call("13700000008").customer()).isNotEqualTo(called.customer());
    }

    @Test
    void anErasureIsRecordedOnceWithItsReasonSealed() {
        String customer = call("13700000009").customer();
        long head = desk.ledger().head();

        assertThat(erase("admin", customer, "{\"reason\": \"客户来信要求\"}").status())
                .isEqualTo(200);
        assertThat(erase("admin", customer, "{\"reason\": \"客户来信要求\"}").status())
                .isEqualTo(200);

        assertThat(desk.ledger().head()).isEqualTo(head + 1);
        String event = new String(desk.ledger().beyond(head, 1).getFirst().payload(), StandardCharsets.UTF_8);
        assertThat(event).contains(customer, "\"by\":\"admin\"").doesNotContain("来信");
    }

    @Test
    void badErasuresAreRefusedAndNothingIsRecorded() {
        String customer = call("13700000010").customer();
        long head = desk.ledger().head();

        assertThat(erase("admin", "C19990101999", "{\"reason\": \"x\"}").code()).isEqualTo("CUSTOMER_NOT_FOUND");
        assertThat(erase("admin", customer, "{}").code()).isEqualTo("REASON_REQUIRED");
        assertThat(erase("admin", customer, "{\"reason\": \"卡号6222021234567890128\"}")
                        .code())
                .isEqualTo("FORBIDDEN_CONTENT");
        assertThat(erase("admin", customer, "{\"reason\": \"x\", \"force\": true}")
                        .fault("force"))
                .isEqualTo("UNKNOWN_FIELD");
        for (String login : new String[] {"agent", "handler", "supervisor", "auditor", "analyst", "service"}) {
            assertThat(erase(login, customer, "{\"reason\": \"x\"}").code()).isEqualTo("ROLE_NOT_ALLOWED");
        }
        assertThat(desk.ledger().head()).isEqualTo(head);
    }

    @Test
    void theRetentionOfAFormHoldsTheCustomerUntilADate() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        LocalDate contactOn = today.minusMonths(3);
        Called called = call("qa-record", "13700000011", contactOn + "T10:00:00+08:00");

        Answer held = erase("admin", called.customer(), "{\"reason\": \"客户要求\"}");

        assertThat(held.status()).isEqualTo(409);
        assertThat(held.code()).isEqualTo("LEGAL_HOLD");
        assertThat(held.raw().body()).contains(contactOn.plusYears(1).toString());
        String longAgo =
                call("qa-record", "13700000012", "2023-10-01T10:00:00+08:00").customer();
        assertThat(erase("admin", longAgo, "{\"reason\": \"客户要求\"}").status()).isEqualTo(200);
    }

    @Test
    void anErasureOfWhichOnlyTheEventWasRecordedIsFinished() {
        String customer = call("13700000013").customer();
        UUID stream = NameBasedId.of("customer\n" + customer);
        Personal reason = desk.bean(Vault.class).ofTicket(stream, null).seal(Personal.of("客户要求"));

        // All that is left of a process that was killed right after the append.
        desk.bean(EventStore.class)
                .publish(new GenericDomainEventMessage<>(
                        "Customer",
                        stream.toString(),
                        0,
                        new CustomerErased(stream, Instant.now(), customer, "admin", List.of(customer), reason)));

        Awaitility.await()
                .until(() -> desk.bean(Vault.class)
                        .standing(customer)
                        .filter(there -> !there)
                        .isPresent());
        assertThat(call("13700000013").customer()).isNotEqualTo(customer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"customer.name", "customer.contact", "memberId"})
    void anAmendedPersonalValueIsCheckedWhileItCanBeRead(String field) {
        RecordedTicket ticket = call("13700000015").ticket();

        Answer tooLong = ticket.post(
                "agent",
                "amend",
                "{\"field\": \"%s\", \"value\": \"%s\", \"reason\": \"写错\"}".formatted(field, "x".repeat(201)));

        assertThat(tooLong.fault("value")).isEqualTo("TOO_LONG");
        assertThat(ticket.version()).isZero();
    }

    private static Answer erase(String as, String customer, String body) {
        return desk.http(0).delete(as, "/api/v1/customers/" + customer, body);
    }

    @Test
    void keysAreNamedByCustomerOrTicketAndNothingElse() {
        Called called = call("13700000016");

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
