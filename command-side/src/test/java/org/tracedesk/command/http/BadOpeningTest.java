package org.tracedesk.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracedesk.command.http.Http.Answer;

/** An opening with faults is told every one of them, and nothing is recorded. */
class BadOpeningTest {

    @RegisterExtension
    static final CommandSideForTests desk = CommandSideForTests.shared();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "form": "fax"                                              | form                  | UNKNOWN_FORM
            "form": null                                               | form                  | REQUIRED
            "form": 3                                                  | form                  | WRONG_TYPE
            "channel": "PIGEON"                                        | channel               | UNKNOWN_VALUE
            "channel": null                                            | channel               | REQUIRED
            "category": ["售后服务"]                                    | category              | UNKNOWN_CATEGORY
            "category": ["售后维修类"]                                  | category              | UNKNOWN_CATEGORY
            "category": "售后服务"                                      | category              | WRONG_TYPE
            "category": [1]                                            | category[0]           | WRONG_TYPE
            "occurredAt": "0000-01-01T00:00:00Z"                       | occurredAt            | OUT_OF_RANGE
            "occurredAt": "0001-01-01T00:00:00+08:00"                  | occurredAt            | OUT_OF_RANGE
            "occurredAt": "-0044-03-15T00:00:00Z"                      | occurredAt            | OUT_OF_RANGE
            "occurredAt": "+999999999-01-01T00:00:00Z"                 | occurredAt            | OUT_OF_RANGE
            "occurredAt": "2999-01-01T00:00:00Z"                       | occurredAt            | IN_THE_FUTURE
            "occurredAt": "2024-02-30T09:30:00+08:00"                  | occurredAt            | BAD_INSTANT
            "occurredAt": "2024-03-04T24:01:00+08:00"                  | occurredAt            | BAD_INSTANT
            "occurredAt": "2024-03-04T09:30:00"                        | occurredAt            | BAD_INSTANT
            "occurredAt": "2024-03-04"                                 | occurredAt            | BAD_INSTANT
            "occurredAt": 1709515800                                   | occurredAt            | WRONG_TYPE
            "endedAt": "2024-03-04T09:29:59+08:00"                     | endedAt               | BEFORE_BEGIN
            "endedAt": "2999-01-01T00:00:00Z"                          | endedAt               | IN_THE_FUTURE
            "occasion": "VISIT"                                        | occasion              | UNKNOWN_VALUE
            "customer": "李女士"                                        | customer              | WRONG_TYPE
            "customer": {"name": "李", "contact": 13812345678}          | customer.contact      | WRONG_TYPE
            "customer": {"name": "李", "contact": "1", "tier": "KING"}  | customer.tier         | UNKNOWN_VALUE
            "customer": {"name": "李", "contact": "1", "age": 3}        | customer.age          | UNKNOWN_FIELD
            "customer": {"name": " ", "contact": "1"}                  | customer.name         | BLANK
            "customer": {"name": "a\\nb", "contact": "1"}              | customer.name         | BAD_CHARACTER
            "customer": {"name": "李"}                                  | customer.contact      | REQUIRED
            "customer": {"name": "a", "contact": "77", "number": "C1"} | customer.number       | UNKNOWN_CUSTOMER
            "description": null                                        | description           | REQUIRED
            "description": ""                                          | description           | BLANK
            "description": "\\u0000"                                   | description           | BAD_CHARACTER
            "description": "a\\u0007b"                                 | description           | BAD_CHARACTER
            "description": "a\\u007fb"                                 | description           | BAD_CHARACTER
            "description": "a\\ud800b"                                 | description           | BAD_CHARACTER
            "description": "\\udc00\\ud800"                            | description           | BAD_CHARACTER
            "restated": "true"                                         | restated              | WRONG_TYPE
            "restated": 1                                              | restated              | WRONG_TYPE
            "answer": {"rings": "3"}                                   | answer.rings          | WRONG_TYPE
            "answer": {"rings": 3.0}                                   | answer.rings          | WRONG_TYPE
            "answer": {"rings": -1}                                    | answer.rings          | OUT_OF_RANGE
            "answer": {"rings": 99999999999}                           | answer.rings          | OUT_OF_RANGE
            "identityCheck": {"by": "PHONE_LAST4"}                     | identityCheck.passed  | REQUIRED
            "references": ["a", null]                                  | references[1]         | REQUIRED
            "ticketId": "0190d5a0-5b1e-7c3a-9f00-123456789abc"         | ticketId              | UNKNOWN_FIELD
            "registration": {"number": "1"}                            | registration          | UNKNOWN_FIELD
            "status": "CLOSED"                                         | status                | UNKNOWN_FIELD
            """)
    void aFaultIsNamed(String faulty, String field, String code) {
        long head = desk.ledger().head();
        Answer answer = open(with(faulty));
        badInput(answer);
        assertThat(answer.fault(field)).as(answer.raw().body()).isEqualTo(code);
        assertThat(desk.ledger().head()).isEqualTo(head);
    }

    @Test
    void everyFaultIsToldAtOnceInTheLanguageAskedFor() {
        long head = desk.ledger().head();
        Answer answer = desk.http(0).post("agent", "/api/v1/tickets", """
                {"form": "hotline", "channel": "PIGEON", "occurredAt": "yesterday", "colour": "red",
                 "customer": {"name": 7, "contact": "", "tier": "KING"}, "answer": {"rings": -1, "bells": 2}}""", "Accept-Language", "zh-CN");
        badInput(answer);
        assertThat(answer.body()
                        .path("errors")
                        .valueStream()
                        .map(e -> e.path("field").asString()
                                + " "
                                + e.path("code").asString()))
                .containsExactlyInAnyOrder(
                        "channel UNKNOWN_VALUE",
                        "occurredAt BAD_INSTANT",
                        "colour UNKNOWN_FIELD",
                        "customer.name WRONG_TYPE",
                        "customer.contact BLANK",
                        "customer.tier UNKNOWN_VALUE",
                        "answer.rings OUT_OF_RANGE",
                        "answer.bells UNKNOWN_FIELD");
        assertThat(answer.header("Content-Language")).isEqualTo("zh-CN");
        assertThat(answer.body()
                        .path("errors")
                        .valueStream()
                        .map(e -> e.path("message").asString()))
                .allMatch(message -> message.codePoints().anyMatch(Character::isIdeographic));
        assertThat(desk.ledger().head()).isEqualTo(head);
    }

    @Test
    void allThatTheFormWantsIsNamedAtOnce() {
        Answer answer = open("{\"form\": \"hotline\"}");
        badInput(answer);
        assertThat(answer.body()
                        .path("errors")
                        .valueStream()
                        .map(e -> e.path("field").asString()))
                .containsExactlyInAnyOrder("channel", "description", "customer.name", "customer.contact");
    }

    @Test
    void theFormsThatThereAreAreListed() {
        assertThat(open(with("\"form\": \"fax\"")).raw().body())
                .contains("hotline", "qa-record", "communication-record", "scenario-guide", "rapid-feedback");
    }

    @Test
    void anOccasionBelongsToAnOutboundContact() {
        Answer answer = open(with("\"occasion\": \"USAGE_FOLLOW_UP\""));
        badInput(answer);
        assertThat(answer.fault("occasion")).isEqualTo("ONLY_OUTBOUND");
    }

    @Test
    void theNumberOfAnotherContactIsRefusedAndNotGivenAway() {
        String mine = open(RecordedTicket.opening("hotline"))
                .body()
                .path("customer")
                .path("number")
                .asString();
        Answer answer = open(
                with("\"customer\": {\"name\": \"王\", \"contact\": \"13700009999\", \"number\": \"" + mine + "\"}"));
        badInput(answer);
        assertThat(answer.fault("customer.number")).isEqualTo("NUMBER_OF_ANOTHER_CONTACT");
        assertThat(answer.raw().body()).doesNotContain("13700009999", mine);
        assertThat(open(with("\"customer\": {\"name\": \"李\", \"contact\": \"139 0000 1111\", \"number\": \"" + mine
                                + "\"}"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aFaultyValueIsNeverSaidBack() {
        Answer answer = open(with("\"customer\": {\"name\": \"李\\u0000秘密\", \"contact\": \"13655554444\\u0007\"}"));
        badInput(answer);
        assertThat(answer.raw().body()).doesNotContain("秘密", "13655554444");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "nul", "{\"form\": \"hotline\",}", "{} {}", "{\"form\": \"a\", \"form\": \"b\"}", "'x'"})
    void whatIsNoJsonIsUnreadable(String body) {
        long head = desk.ledger().head();
        Answer answer = open(body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("UNREADABLE_JSON");
        assertThat(answer.body().path("line").asInt()).isEqualTo(1);
        assertThat(answer.body().path("column").asInt()).isPositive();
        assertThat(desk.ledger().head()).isEqualTo(head);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"hotline\"", "null", "1"})
    void whatIsNoObjectIsOfTheWrongType(String body) {
        badInput(open(body));
    }

    /** A good opening with one part of it put another way. */
    private static String with(String faulty) {
        String[] part = faulty.split(": ", 2);
        Map<String, String> parts = new TreeMap<>(Map.of(
                "\"form\"", "\"hotline\"",
                "\"channel\"", "\"PHONE\"",
                "\"occurredAt\"", "\"2024-03-04T09:30:00+08:00\"",
                "\"customer\"", "{\"name\": \"李女士\", \"contact\": \"13900001111\"}",
                "\"description\"", "\"空调制冷差\""));
        parts.put(part[0], part[1]);
        return parts.entrySet().stream()
                .map(e -> e.getKey() + ":" + e.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static Answer open(String body) {
        return desk.http(0).post("agent", "/api/v1/tickets", body);
    }

    private static void badInput(Answer answer) {
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.code()).isEqualTo("INVALID_INPUT");
    }
}
