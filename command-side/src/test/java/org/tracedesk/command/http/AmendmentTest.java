package org.tracedesk.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracedesk.api.value.TicketStatus;
import org.tracedesk.command.http.Http.Answer;

/** 更正: a field is put right with what follows from it, and only what was recorded can be wrong. */
class AmendmentTest {

    @RegisterExtension
    static final CommandSideForTests desk = CommandSideForTests.shared();

    @Test
    void theValueBeforeIsKept() {
        RecordedTicket ticket = RecordedTicket.opened(desk)
                .with("agent", "amend", amendment("orderNumber", "\"DD1\""))
                .with("agent", "amend", amendment("orderNumber", "\"DD2\""));
        assertThat(lastPayloads(ticket, 2).getFirst())
                .contains("\"after\":{\"plain\":[\"DD1\"]}")
                .doesNotContain("\"before\":{");
        assertThat(lastPayloads(ticket, 1).getFirst())
                .contains("\"before\":{\"plain\":[\"DD1\"]}", "\"after\":{\"plain\":[\"DD2\"]}", "\"by\":\"agent\"");
    }

    @Test
    void theWordFollowsTheScoreAndNoRoundBegins() {
        RecordedTicket ticket = Standing.RESOLVED
                .ticket(desk)
                .with("agent", "rate", "{\"score\": 5}")
                .with("agent", "amend", amendment("score", "2"));
        assertThat(ticket.eventNames()).endsWith("TicketRated", "TicketAmended", "TicketAmended");
        assertThat(lastPayloads(ticket, 2))
                .satisfiesExactly(
                        score -> assertThat(score)
                                .contains("\"field\":\"score\"", "\"plain\":[\"2\"]", "\"satisfied\":false"),
                        word -> assertThat(word).contains("\"field\":\"label\"", "\"plain\":[\"不满意\"]"));
        assertThat(ticket.status()).isEqualTo(TicketStatus.RESOLVED);
    }

    @Test
    void theScoreFollowsTheWord() {
        RecordedTicket ticket = Standing.RESOLVED
                .ticket(desk)
                .with("agent", "rate", "{\"score\": 5}")
                .with("agent", "amend", amendment("label", "\"满意\""));
        assertThat(lastPayloads(ticket, 2))
                .satisfiesExactly(
                        word -> assertThat(word).contains("\"field\":\"label\"", "\"satisfied\":true"),
                        score -> assertThat(score).contains("\"field\":\"score\"", "\"plain\":[\"4\"]"));
    }

    @Test
    void thePriorityFollowsImpactAndUrgency() {
        RecordedTicket ticket = RecordedTicket.opened(desk, "rapid-feedback")
                .with(
                        "agent",
                        "classify",
                        "{\"category\": [\"技术类\", \"功能故障\"], \"impact\": \"SINGLE\", \"urgency\": \"LOW\"}")
                .with("agent", "amend", amendment("impact", "\"MASS_OR_CORE\""));
        assertThat(lastPayloads(ticket, 2))
                .satisfiesExactly(
                        impact -> assertThat(impact).contains("\"field\":\"impact\""),
                        priority -> assertThat(priority)
                                .contains(
                                        "\"field\":\"priority\"",
                                        "\"before\":{\"plain\":[\"P3\"]}",
                                        "\"after\":{\"plain\":[\"P2\"]}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            liability             | "PLATFORM"
            solution              | "换新"
            compensation.amount   | 50
            inform.text           | "已告知"
            score                 | 4
            label                 | "满意"
            """)
    void whatWasNeverRecordedCannotBeAmended(String field, String value) {
        RecordedTicket ticket = RecordedTicket.opened(desk);
        Answer answer = ticket.post("agent", "amend", amendment(field, value));
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("NOTHING_TO_AMEND");
        assertThat(ticket.version()).isZero();
    }

    @Test
    void theResultOfAnEarlierRoundIsNoLongerThereToAmend() {
        RecordedTicket ticket = Standing.RESOLVED.ticket(desk).with("agent", "reopen", "{\"reason\": \"又坏了\"}");
        assertThat(ticket.post("agent", "amend", amendment("solution", "\"换新\""))
                        .code())
                .isEqualTo("NOTHING_TO_AMEND");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            category            | ["售后服务", "不存在"]        | UNKNOWN_CATEGORY
            category            | "售后服务"                    | WRONG_TYPE
            priority            | "P0"                          | UNKNOWN_PRIORITY
            score               | 6                             | OUT_OF_RANGE
            score               | "4"                           | WRONG_TYPE
            label               | "还行"                        | UNKNOWN_LABEL
            compensation.amount | -1                            | OUT_OF_RANGE
            compensation.amount | 1.234                         | OUT_OF_RANGE
            compensation.currency | "yuan"                      | BAD_FORMAT
            occurredAt          | "2999-01-01T00:00:00Z"        | IN_THE_FUTURE
            executedAt          | "2999-01-01T00:00:00Z"        | IN_THE_FUTURE
            endedAt             | "2024-03-04T09:29:00+08:00"   | BEFORE_BEGIN
            owner               | "nobody"                      | UNKNOWN_PERSON
            customer.name       | "\\u0000"                     | BAD_CHARACTER
            answer.rings        | -1                            | OUT_OF_RANGE
            answer.rings        | 1.5                           | WRONG_TYPE
            restated            | "true"                        | WRONG_TYPE
            channel             | "PIGEON"                      | UNKNOWN_VALUE
            references          | ["a", " "]                    | BLANK
            """)
    void aValueObeysTheRulesOfItsField(String field, String value, String code) {
        RecordedTicket ticket = Standing.RESOLVED.ticket(desk).with("agent", "rate", "{\"score\": 5}");
        Answer answer = ticket.post("agent", "amend", amendment(field, value));
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(400);
        assertThat(answer.body().path("errors").path(0).path("field").asString())
                .startsWith("value");
        assertThat(answer.body().path("errors").path(0).path("code").asString()).isEqualTo(code);
        assertThat(ticket.version()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "round", "number", "customer.number", "customer", "archiveKey"})
    void whatIsNoFieldOfABodyIsNotAmended(String field) {
        RecordedTicket ticket = RecordedTicket.opened(desk);
        Answer answer = ticket.post("agent", "amend", amendment(field, "\"CLOSED\""));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.fault("field")).isEqualTo("UNKNOWN_VALUE");
        assertThat(ticket.version()).isZero();
    }

    private static String amendment(String field, String value) {
        return "{\"field\": \"" + field + "\", \"value\": " + value + ", \"reason\": \"听错了\"}";
    }

    private static List<String> lastPayloads(RecordedTicket ticket, int count) {
        List<String> all = ticket.events().stream()
                .map(e -> new String(e.payload(), StandardCharsets.UTF_8))
                .toList();
        return all.subList(all.size() - count, all.size());
    }
}
