package org.tracedesk.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tracedesk.command.http.Http.Answer;
import org.tracedesk.ledger.raw.StoredEvent;

/** What may not be recorded, and what has to be stood by. */
class ContentTest {

    @RegisterExtension
    static final CommandSideForTests desk = new CommandSideForTests(2);

    private static final String TICKETS = "/api/v1/tickets";
    private static final String ID = "11010519491231002X";
    private static final String CARD = "6222021234567890128";
    private static final String ADDRESS = "北京市朝阳区建国路88号2单元301室";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            notes   | handler | {"text": "身份证%s"}                                                       | text
            wait    | handler | {"needed": "补%s"}                                                         | needed
            reply   | agent   | {"text": "%s"}                                                             | text
            inform  | agent   | {"channel": "SMS", "text": "已告知", "customerReaction": "给了%s"}            | customerReaction
            resolve | handler | {"outcome": "FOLLOW_UP_NEEDED", "followUpPlan": {"action": "核对%s", "dueAt": "2030-01-01T00:00:00Z"}} | followUpPlan.action
            rate    | agent   | {"score": 5, "comment": "%s"}                                              | comment
            reopen  | agent   | {"reason": "%s"}                                                           | reason
            close   | agent   | {"remark": "%s"}                                                           | remark
            archive | supervisor | {"remark": "%s"}                                                        | remark
            review  | supervisor | {"verdict": "APPROVED", "remark": "%s"}                                 | remark
            amend   | agent   | {"field": "demand", "value": "退到%s", "reason": "记错了"}                     | value
            amend   | agent   | {"field": "channel", "value": "CHAT", "reason": "见%s"}                     | reason
            """)
    void forbiddenContentIsRefusedInEveryCommandAndRepeatedNowhere(
            String action, String as, String body, String field) {
        String ticket = opened("hotline");
        long head = desk.ledger().head();
        try (Logged log = new Logged()) {
            for (String value : List.of(ID, CARD, "支付密码135790", "6222-0212-3456-7890-128")) {
                Answer refused = http().post(as, ticket + "/" + action, body.formatted(value));
                assertThat(refused.status()).as(refused.raw().body()).isEqualTo(400);
                assertThat(refused.code()).isEqualTo("FORBIDDEN_CONTENT");
                assertThat(refused.fault(field)).isIn("RESIDENT_ID", "BANK_CARD", "PAYMENT_PASSWORD");
                assertThat(refused.raw().body()).doesNotContain(value, "135790");
                assertThat(log.text()).doesNotContain(value, "135790");
            }
        }
        assertThat(desk.ledger().head()).isEqualTo(head);
    }

    @Test
    void anOpeningNamesEveryFieldAndTakesNoNumber() {
        long head = desk.ledger().head();
        Answer refused = http().post("agent", TICKETS, """
                {"form": "hotline", "channel": "PHONE", "customer": {"name": "李女士", "contact": "13812340001"},
                 "description": "可能是空调坏了,身份证%s", "details": {"steps": "刷卡%s", "place": "%s"}, "remark": "支付密码:135790"}
                """.formatted(ID, CARD, ADDRESS));
        assertThat(refused.code()).isEqualTo("FORBIDDEN_CONTENT");
        assertThat(refused.fault("description")).isEqualTo("RESIDENT_ID");
        assertThat(refused.fault("details.steps")).isEqualTo("BANK_CARD");
        assertThat(refused.fault("remark")).isEqualTo("PAYMENT_PASSWORD");
        assertThat(refused.body().path("errors")).hasSize(3);
        assertThat(refused.raw().body()).doesNotContain(ID, CARD, "135790");
        assertThat(desk.ledger().head()).isEqualTo(head);
    }

    @Test
    void aVagueWordIsRecordedOnceTheSenderStandsByIt() {
        String opening = """
                {"form": "hotline", "channel": "PHONE", "customer": {"name": "李女士", "contact": "13812340002"},
                 "description": "空调可能坏了", "demand": "可能要退货"%s}""";
        Answer asked = http().post("agent", TICKETS, opening.formatted(""), "Idempotency-Key", "vague");
        assertThat(asked.status()).isEqualTo(400);
        assertThat(asked.code()).isEqualTo("ACKNOWLEDGE");
        assertThat(asked.body().path("errors")).hasSize(1);
        assertThat(asked.fault("description")).isEqualTo("VAGUE_WORDS");
        String again = opening.formatted(", \"acknowledge\": [\"VAGUE_WORDS\"]");
        Answer opened = http().post("agent", TICKETS, again, "Idempotency-Key", "vague");
        assertThat(opened.status()).as(opened.raw().body()).isEqualTo(201);
        assertThat(last(opened.id())).contains("\"acknowledged\":[\"VAGUE_WORDS\"]");
        assertThat(http().post("agent", TICKETS, again, "Idempotency-Key", "vague")
                        .id())
                .isEqualTo(opened.id());

        String amend = TICKETS + "/" + opened.id() + "/amend";
        String body = "{\"field\": \"description\", \"value\": \"好像漏水\", \"reason\": \"大概记错了\"%s}";
        Answer amended = http().post("agent", amend, body.formatted(""));
        assertThat(amended.code()).isEqualTo("ACKNOWLEDGE");
        assertThat(amended.body().path("errors")).hasSize(1);
        assertThat(amended.fault("value")).isEqualTo("VAGUE_WORDS");
        assertThat(http().post("agent", amend, body.formatted(", \"acknowledge\": [\"VAGUE_WORDS\"]"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anAddressOnTheHotlineIsStoodByAndTheEventSaysSo() {
        String ticket = opened("hotline");
        String note = ticket + "/notes";
        Answer asked = http().post("handler", note, "{\"text\": \"上门地址%s\"}".formatted(ADDRESS));
        assertThat(asked.code()).isEqualTo("ACKNOWLEDGE");
        assertThat(asked.fault("text")).isEqualTo("DETAILED_ADDRESS");
        assertThat(asked.raw().body()).doesNotContain("建国路");
        String stoodBy =
                "{\"text\": \"上门地址%s\", \"acknowledge\": [\"DETAILED_ADDRESS\", \"VAGUE_WORDS\"]}".formatted(ADDRESS);
        Answer recorded = other().post("handler", note, stoodBy);
        assertThat(recorded.status()).as(recorded.raw().body()).isEqualTo(200);
        StoredEvent event =
                desk.ledger().ofTicket(id(ticket), recorded.version(), 1).getFirst();
        assertThat(event.metadataValues()).containsEntry("acknowledged", "DETAILED_ADDRESS");
        Answer plain =
                http().post("handler", note, "{\"text\": \"已到北京市朝阳区\", \"acknowledge\": [\"DETAILED_ADDRESS\"]}");
        assertThat(desk.ledger()
                        .ofTicket(id(ticket), plain.version(), 1)
                        .getFirst()
                        .metadataValues())
                .doesNotContainKey("acknowledged");
    }

    @Test
    void anAddressOnTheRecordOfQuestionsIsRefusedWhateverIsAcknowledged() {
        String ticket = opened("qa-record");
        String body = "{\"text\": \"住%s\", \"acknowledge\": [\"DETAILED_ADDRESS\"]}".formatted(ADDRESS);
        for (Http node : List.of(http(), other())) {
            Answer refused = node.post("handler", ticket + "/notes", body);
            assertThat(refused.code()).isEqualTo("FORBIDDEN_CONTENT");
            assertThat(refused.fault("text")).isEqualTo("DETAILED_ADDRESS");
        }
    }

    @Test
    void theTicketsOwnOrderNumberIsNoBankCardAlsoAfterItWasAmended() {
        String ticket = opened("hotline");
        String note = "{\"text\": \"已核对订单%s\"}".formatted(CARD);
        assertThat(http().post("handler", ticket + "/notes", note).code()).isEqualTo("FORBIDDEN_CONTENT");
        Answer amended = other().post(
                        "agent",
                        ticket + "/amend",
                        "{\"field\": \"orderNumber\", \"value\": \"%s\", \"reason\": \"记错了\"}".formatted(CARD));
        assertThat(amended.status()).as(amended.raw().body()).isEqualTo(200);
        assertThat(http().post("handler", ticket + "/notes", note).status()).isEqualTo(200);
    }

    @Test
    void faultsAreToldInTheirOrder() {
        String ticket = opened("hotline");
        String bad = "{\"text\": \"身份证%s\"}".formatted(ID);
        assertThat(http().post("handler", TICKETS + "/6d2d0e5c-7d1e-4c1a-9d5b-0a0a0a0a0a0a/notes", bad)
                        .code())
                .isEqualTo("TICKET_NOT_FOUND");
        String unassigned = unassigned();
        assertThat(http().post("handler", unassigned + "/notes", bad).code()).isEqualTo("TICKET_NOT_FOUND");
        assertThat(other().post("handler", unassigned + "/notes", bad).code()).isEqualTo("TICKET_NOT_FOUND");
        String shape = "{\"text\": \"身份证%s\", \"mood\": 1}".formatted(ID);
        assertThat(http().post("handler", ticket + "/notes", shape).code()).isEqualTo("INVALID_INPUT");
        String both = "{\"text\": \"住%s,身份证%s\"}".formatted(ADDRESS, ID);
        assertThat(http().post("handler", ticket + "/notes", both).code()).isEqualTo("FORBIDDEN_CONTENT");
        assertThat(http().post("handler", ticket + "/notes", bad, "If-Match", "\"0\"")
                        .code())
                .isEqualTo("FORBIDDEN_CONTENT");
        assertThat(http().post("agent", ticket + "/close", "{\"remark\": \"%s\"}".formatted(ID))
                        .code())
                .isEqualTo("FORBIDDEN_CONTENT");
        assertThat(http().post("agent", ticket + "/close", "{}").code()).isEqualTo("TICKET_IS_NEW");
    }

    @Test
    void whatIsAcknowledgedIsMadeOfCodes() {
        String ticket = opened("hotline");
        Answer answer =
                http().post("handler", ticket + "/notes", "{\"text\": \"好\", \"acknowledge\": [\"李女士 13812345678\"]}");
        assertThat(answer.code()).isEqualTo("INVALID_INPUT");
        assertThat(answer.fault("acknowledge")).isEqualTo("BAD_FORMAT");
    }

    @Test
    void anImportedRowIsRefusedWithoutSayingIt() {
        String log = """
                case,activity,resource,workgroup,timestamp
                Case 1,Insert ticket,Value 1,Value 2,2010-01-13 08:40:25+00:00
                Case 1,身份证%s,Value 1,Value 2,2010-01-13 08:41:25+00:00
                Case 1,退到%s,Value 1,Value 2,2010-01-13 08:42:25+00:00
                """.formatted(ID, CARD);
        Answer started =
                http().postBytes("admin", "/api/v1/imports/helpdesk", "text/csv", log.getBytes(StandardCharsets.UTF_8));
        assertThat(started.status()).as(started.raw().body()).isEqualTo(202);
        Answer done = await().until(
                        () -> http().get("admin", started.header("Location")),
                        progress -> progress.body().path("status").asString().equals("DONE"));
        assertThat(done.body().path("refusedCount").asInt()).isEqualTo(2);
        assertThat(done.raw().body()).contains("FORBIDDEN_CONTENT").doesNotContain(ID, CARD);
    }

    private static String opened(String form) {
        String ticket = unassigned(form);
        Answer assigned =
                http().post("agent", ticket + "/assign", "{\"department\": \"技术部\", \"assignee\": \"handler\"}");
        assertThat(assigned.status()).as(assigned.raw().body()).isEqualTo(200);
        return ticket;
    }

    private static String unassigned() {
        return unassigned("hotline");
    }

    private static String unassigned(String form) {
        Answer opened = http().post("agent", TICKETS, """
                {"form": "%s", "channel": "PHONE", "customer": {"name": "李女士", "contact": "13812340003"},
                 "description": "空调制冷差", "demand": "上门检修"}""".formatted(form));
        assertThat(opened.status()).as(opened.raw().body()).isEqualTo(201);
        return TICKETS + "/" + opened.id();
    }

    private static String last(String ticket) {
        return new String(desk.ledger().ofTicket(ticket, 0, 10).getLast().payload(), StandardCharsets.UTF_8);
    }

    private static String id(String ticket) {
        return ticket.substring(TICKETS.length() + 1);
    }

    private static Http http() {
        return desk.http(0);
    }

    /** Another process, which has not opened the tickets. */
    private static Http other() {
        return desk.http(1);
    }
}
