package org.tracedesk.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tracedesk.command.http.Http.Answer;

/** A command with faults is told each of them, and nothing is recorded. */
class BadCommandTest {

    @RegisterExtension
    static final CommandSideForTests desk = CommandSideForTests.shared();

    private static final String NOTE = "{\"text\": \"已联系客户\"}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            notes    | {}                                                          | text                  | REQUIRED
            notes    | {"text": null}                                              | text                  | REQUIRED
            notes    | {"text": 5}                                                 | text                  | WRONG_TYPE
            notes    | {"text": "  "}                                              | text                  | BLANK
            notes    | {"text": "a\\u0000b"}                                       | text                  | BAD_CHARACTER
            notes    | {"text": "a\\ud83d"}                                        | text                  | BAD_CHARACTER
            notes    | {"text": "a", "occurredAt": "0000-06-01T00:00:00Z"}         | occurredAt            | OUT_OF_RANGE
            notes    | {"text": "a", "occurredAt": "2999-06-01T00:00:00Z"}         | occurredAt            | IN_THE_FUTURE
            notes    | {"text": "a", "operator": "agent"}                          | operator              | UNKNOWN_FIELD
            start    | {"force": true}                                             | force                 | UNKNOWN_FIELD
            classify | {"category": []}                                            | category              | REQUIRED
            classify | {"category": ["售后服务", "不存在"]}                          | category              | UNKNOWN_CATEGORY
            classify | {"category": ["售后服务", "故障报修"], "priority": "P0"}       | priority              | UNKNOWN_PRIORITY
            classify | {"category": ["售后服务", "故障报修"], "priority": 1}          | priority              | WRONG_TYPE
            assign   | {"department": "技术部", "assignee": "nobody"}                | assignee              | UNKNOWN_PERSON
            assign   | {"department": "火星部", "assignee": "handler"}               | department            | UNKNOWN_DEPARTMENT
            assign   | {"department": "运营部", "assignee": "handler"}               | assignee              | NOT_IN_DEPARTMENT
            assign   | {"assignee": "handler"}                                     | department            | REQUIRED
            assign   | {"department": "技术部", "assignee": "a\\u0000"}              | assignee              | BAD_CHARACTER
            assign   | {"department": "技术部", "assignee": "handler", "onSite": 1}  | onSite                | WRONG_TYPE
            assign   | {"department": "技术部", "assignee": "handler", "memberOf": []} | memberOf            | UNKNOWN_FIELD
            collaborators | {"department": "运营部"}                                | need                  | REQUIRED
            collaborators | {"department": "火星部", "need": "a"}                    | department            | UNKNOWN_DEPARTMENT
            collaborators | {"department": "运营部", "contact": "nobody", "need": "a"}  | contact            | UNKNOWN_PERSON
            collaborators | {"department": "运营部", "contact": "handler", "need": "a"} | contact            | NOT_IN_DEPARTMENT
            collaborators/1/complete | {}                                          | result                | REQUIRED
            collaborators/1/complete | {"n": 1, "result": "a"}                     | n                     | UNKNOWN_FIELD
            escalate | {"level": "主管", "cause": "OVERDUE", "reason": "a"}         | answerBy              | REQUIRED
            escalate | {"level": "主管", "cause": "LATE", "reason": "a", "answerBy": "2024-03-04T18:00:00+08:00"} | cause | UNKNOWN_VALUE
            escalate | {"level": "主管", "cause": "OVERDUE", "answerBy": "2024-03-04T18:00:00+08:00"} | reason | REQUIRED
            escalate | {"level": "主管", "cause": "OVERDUE", "reason": "a", "answerBy": "2024-03-04T18:00:00+08:00", "person": "nobody"} | person | UNKNOWN_PERSON
            escalate | {"level": "主管", "cause": "OVERDUE", "reason": "a", "answerBy": "2024-03-04T18:00:00+08:00", "person": "handler"} | person | CANNOT_ANSWER
            escalations/1/answer | {}                                              | text                  | REQUIRED
            escalations/1/answer | {"text": "a", "approvedAmount": -1}             | approvedAmount        | OUT_OF_RANGE
            extend   | {"dueAt": "2099-01-01", "reason": "a", "customerTold": "b"} | dueAt                 | BAD_INSTANT
            extend   | {"dueAt": "2099-01-01T00:00:00Z", "reason": "a"}            | customerTold          | REQUIRED
            extend   | {"dueAt": "2099-01-01T00:00:00Z", "customerTold": "a"}      | reason                | REQUIRED
            follow-ups | {"action": "回访"}                                         | dueAt                 | REQUIRED
            follow-ups/1/complete | {}                                             | result                | REQUIRED
            links    | {"kind": "RELATED"}                                         | ticket                | REQUIRED
            links    | {"ticket": "20231001001", "kind": "RELATED"}                | ticket                | BAD_FORMAT
            links    | {"ticket": "0190d5a0-5b1e-7c3a-9f00-123456789abc", "kind": "RELATED"} | ticket       | UNKNOWN_TICKET
            links    | {"ticket": "0190d5a0-5b1e-7c3a-9f00-123456789abc", "kind": "TWIN"} | kind            | UNKNOWN_VALUE
            links/0190d5a0-5b1e-7c3a-9f00-123456789abc/remove | {}                 | reason                | REQUIRED
            standard-reply | {"revision": 1}                                      | reply                 | REQUIRED
            standard-reply | {"reply": "0190d5a0-5b1e-7c3a-9f00-123456789abc", "revision": 0} | revision  | OUT_OF_RANGE
            standard-reply | {"reply": "0190d5a0-5b1e-7c3a-9f00-123456789abc", "revision": 1} | reply     | UNKNOWN_REPLY
            wait     | {}                                                          | needed                | REQUIRED
            reply    | {"text": ""}                                                | text                  | BLANK
            resolve  | {"solution": "换新"}                                         | outcome               | REQUIRED
            resolve  | {"solution": "换新", "outcome": "DONE"}                      | outcome               | UNKNOWN_VALUE
            resolve  | {"outcome": "SOLVED"}                                       | solution              | REQUIRED
            resolve  | {"solution": "换新", "outcome": "UNSOLVED"}                  | followUpPlan          | REQUIRED
            resolve  | {"solution": "a", "outcome": "UNSOLVED", "followUpPlan": {"action": "b"}} | followUpPlan.dueAt | REQUIRED
            resolve  | {"solution": "换新", "outcome": "SOLVED", "owner": "nobody"} | owner                 | UNKNOWN_PERSON
            resolve  | {"solution": "a", "outcome": "SOLVED", "compensation": {"amount": "50", "currency": "CNY"}} | compensation.amount | WRONG_TYPE
            resolve  | {"solution": "a", "outcome": "SOLVED", "compensation": {"amount": 1.234, "currency": "CNY"}} | compensation.amount | OUT_OF_RANGE
            resolve  | {"solution": "a", "outcome": "SOLVED", "compensation": {"amount": -1, "currency": "CNY"}} | compensation.amount | OUT_OF_RANGE
            resolve  | {"solution": "a", "outcome": "SOLVED", "compensation": {"amount": 1, "currency": "元"}} | compensation.currency | BAD_FORMAT
            rate     | {}                                                          | score                 | REQUIRED
            rate     | {"score": "2"}                                              | score                 | WRONG_TYPE
            rate     | {"score": 2.0}                                              | score                 | WRONG_TYPE
            rate     | {"score": 0}                                                | score                 | OUT_OF_RANGE
            rate     | {"score": 6}                                                | score                 | OUT_OF_RANGE
            rate     | {"label": "还行"}                                            | label                 | UNKNOWN_LABEL
            rate     | {"score": 5, "label": "满意"}                                | label                 | CONTRADICTS_SCORE
            rate     | {"score": 2, "reason": " "}                                 | reason                | BLANK
            reopen   | {}                                                          | reason                | REQUIRED
            reopen   | {"reason": " "}                                             | reason                | BLANK
            inform   | {"channel": "PHONE"}                                        | text                  | REQUIRED
            inform   | {"channel": "电话", "text": "a"}                             | channel               | UNKNOWN_VALUE
            amend    | {"field": "orderNumber", "value": "a"}                      | reason                | REQUIRED
            amend    | {"field": "orderNumber", "reason": "a"}                     | value                 | REQUIRED
            amend    | {"field": "orderNumber", "value": "a", "reason": "\\u3000\\u00a0"} | reason                | BLANK
            close    | {"remark": "\\u0001"}                                       | remark                | BAD_CHARACTER
            """)
    void aFaultIsNamed(String action, String body, String field, String code) {
        RecordedTicket ticket = RecordedTicket.opened(desk);
        Answer answer = ticket.post("agent", action, body);
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.code()).isEqualTo(field.equals("reason") ? "REASON_REQUIRED" : "INVALID_INPUT");
        assertThat(answer.fault(field)).as(answer.raw().body()).isEqualTo(code);
        assertThat(ticket.version()).isZero();
    }

    @Test
    void bothTheDepartmentAndThePersonAreNamed() {
        RecordedTicket ticket = RecordedTicket.opened(desk);
        Answer answer = ticket.post("agent", "assign", "{\"department\": \"火星部\", \"assignee\": \"nobody\"}");
        assertThat(answer.fault("department")).isEqualTo("UNKNOWN_DEPARTMENT");
        assertThat(answer.fault("assignee")).isEqualTo("UNKNOWN_PERSON");
    }

    @Test
    void aNoteOfOneMegabyteIsTooLong() {
        RecordedTicket ticket = RecordedTicket.opened(desk);
        Answer limit = ticket.post("agent", "notes", note(20_001));
        assertThat(limit.status()).isEqualTo(400);
        assertThat(limit.fault("text")).isEqualTo("TOO_LONG");
        assertThat(ticket.post("agent", "notes", note(1_000_000)).fault("text")).isEqualTo("TOO_LONG");
        Answer whole = ticket.post("agent", "notes", note(1024 * 1024));
        assertThat(whole.status()).isEqualTo(413);
        assertThat(whole.code()).isEqualTo("BODY_TOO_LARGE");
        assertThat(ticket.version()).isZero();
        assertThat(ticket.post("agent", "notes", note(20_000)).version()).isEqualTo(1);
    }

    @Test
    void otherBytesThanJsonInUtf8AreNotRead() {
        RecordedTicket ticket = RecordedTicket.opened(desk);
        Http http = desk.http(0);
        byte[] gbk = {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xc4, (byte) 0xe3, '"', '}'};
        assertThat(http.postBytes("agent", ticket.path("notes"), "application/json", gbk)
                        .code())
                .isEqualTo("UNREADABLE_JSON");
        assertThat(http.postBytes("agent", ticket.path("notes"), "application/json", new byte[] {
                            '{', '"', 't', 'e', 'x', 't', '"', ':', '"', 0, '"', '}'
                        })
                        .code())
                .isEqualTo("UNREADABLE_JSON");
        for (String type : new String[] {"text/plain", "application/xml", "application/x-www-form-urlencoded"}) {
            Answer answer = http.postBytes("agent", ticket.path("notes"), type, NOTE.getBytes(StandardCharsets.UTF_8));
            assertThat(answer.status()).as(type).isEqualTo(415);
            assertThat(answer.code()).isEqualTo("MEDIA_TYPE_NOT_SUPPORTED");
        }
        String deep = "{\"text\": " + "[".repeat(5_000) + "]".repeat(5_000) + "}";
        assertThat(ticket.post("agent", "notes", deep).code()).isEqualTo("UNREADABLE_JSON");
        assertThat(ticket.version()).isZero();
    }

    private static String note(int length) {
        return "{\"text\": \"" + "x".repeat(length) + "\"}";
    }
}
