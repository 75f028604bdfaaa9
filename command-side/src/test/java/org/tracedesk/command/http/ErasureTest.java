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
import org.tracedesk.api.event.CustomerErased;
import org.tracedesk.api.value.Personal;
import org.tracedesk.command.http.Http.Answer;
import org.tracedesk.ledger.chain.NameBasedId;
import org.tracedesk.ledger.personal.Vault;

/** Personal values are gone once their customer is erased, and nobody is erased who must not be. */
class ErasureTest {

    @RegisterExtension
    static final CommandSideForTests desk = CommandSideForTests.shared();

    private static final String REASON = "{\"reason\": \"核对地址\"}";

    @Test
    void anErasedCustomerCannotBeReadAgainAndTheTicketGoesOn() {
        Caller called = Caller.calls(desk, "13700000008");
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
        assertThat(Caller.calls(desk, "13700000008").customer()).isNotEqualTo(called.customer());
    }

    @Test
    void anErasureIsRecordedOnceWithItsReasonSealed() {
        String customer = Caller.calls(desk, "13700000009").customer();
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
        String customer = Caller.calls(desk, "13700000010").customer();
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
        Caller called = Caller.calls(desk, "qa-record", "13700000011", contactOn + "T10:00:00+08:00");

        Answer held = erase("admin", called.customer(), "{\"reason\": \"客户要求\"}");

        assertThat(held.status()).isEqualTo(409);
        assertThat(held.code()).isEqualTo("LEGAL_HOLD");
        assertThat(held.raw().body()).contains(contactOn.plusYears(1).toString());
        String longAgo = Caller.calls(desk, "qa-record", "13700000012", "2023-10-01T10:00:00+08:00")
                .customer();
        assertThat(erase("admin", longAgo, "{\"reason\": \"客户要求\"}").status()).isEqualTo(200);
    }

    @Test
    void anErasureOfWhichOnlyTheEventWasRecordedIsFinished() {
        String customer = Caller.calls(desk, "13700000013").customer();
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
        assertThat(Caller.calls(desk, "13700000013").customer()).isNotEqualTo(customer);
    }

    private static Answer erase(String as, String customer, String body) {
        return desk.http(0).delete(as, "/api/v1/customers/" + customer, body);
    }
}
