package org.tracedesk.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsOverHttpTest {

    private static final String NOTES = "/api/v1/tickets/00000000-0000-4000-8000-000000000001/notes";

    private final StartedEdge edge = StartedEdge.shared();

    @Test
    void everyFaultOfABodyIsToldAtOnceAndNoValue() {
        var answer = edge.at("/api/v1/tickets").as("agent").post("""
                        {"channel": "PIGEON", "occurredAt": "yesterday", "customer": {"name": 13812345678, "extra": 1},
                         "restated": "true", "references": ["a", 5, null], "ticketId": "x"}""");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.code()).isEqualTo("INVALID_INPUT");
        assertThat(StreamSupport.stream(answer.json().path("errors").spliterator(), false)
                        .map(e -> e.path("field").asString() + " "
                                + e.path("code").asString()))
                .containsExactlyInAnyOrder(
                        "ticketId UNKNOWN_FIELD",
                        "channel UNKNOWN_VALUE",
                        "occurredAt BAD_INSTANT",
                        "customer.extra UNKNOWN_FIELD",
                        "customer.name WRONG_TYPE",
                        "restated WRONG_TYPE",
                        "references[1] WRONG_TYPE",
                        "references[2] REQUIRED",
                        "form REQUIRED");
        assertThat(answer.text()).doesNotContain("13812345678", "PIGEON", "yesterday");
        assertThat(answer.text()).contains("PHONE, CHAT, EMAIL");
    }

    @Test
    void theBodyOfTheContractIsReadAndWrittenBack() {
        var answer = edge.at("/api/v1/tickets").as("agent").post("""
                        {"form": "hotline", "channel": "PHONE", "occurredAt": "2023-10-01T09:30:00+08:00",
                         "customer": {"name": "李女士", "contact": "13812345678", "tier": "EXISTING", "number": null},
                         "description": "2023年10月1日下单购买空调", "orderNumber": "DD20231001005", "demand": "上门检修"}""");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("occurredAt").asString()).isEqualTo("2023-10-01T09:30:00+08:00");
        assertThat(answer.json().path("customer").path("name").asString()).isEqualTo("李女士");
        assertThat(answer.json().has("mood")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB;q=0.9, Not signed in",
        "zh, 未登录",
        "zh-Hans-HK, 未登录",
        "zh-TW, 未登入",
        "zh-HK, 未登入",
        "fr, Not signed in",
        "';;', Not signed in"
    })
    void aProblemIsToldInTheLanguageOfWhoAsks(String language, String title) {
        var answer = edge.at("/api/v1/me").with("Accept-Language", language).get();
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.json().path("title").asString()).isEqualTo(title);
        assertThat(answer.json().path("type").asString()).isEqualTo("/problems/not-signed-in");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/nothing, 404, NOT_FOUND",
        "/nothing, 404, NOT_FOUND",
        "/error, 404, NOT_FOUND",
        "/api/v1/tickets/no-uuid, 404, TICKET_NOT_FOUND",
        "/api/v1/tickets/00000000-0000-4000-8000-000000000001?version=x, 400, INVALID_INPUT",
        "/api/v1/numbers?channel=PIGEON, 400, INVALID_INPUT",
        "/api/v1//numbers, 400, BAD_REQUEST",
        "/api/v1/numbers%00, 400, BAD_REQUEST",
        "/api/v1/numbers?limit=%ED%A0%80, 400, BAD_REQUEST",
        "/api/v1/forgotten, 403, ROLE_NOT_ALLOWED",
        "/api/v1/down, 503, NOT_AVAILABLE",
        "/api/v1/broken, 500, INTERNAL_ERROR",
        "/api/v1/tickets/00000000-0000-4000-8000-000000000001/notes, 405, METHOD_NOT_ALLOWED"
    })
    void everyGetThatIsNotServedIsAProblem(String path, int status, String code) {
        var answer = edge.at(path).as("agent").get();
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.text()).doesNotContain("13812345678", "PIGEON", "Exception");
    }

    @Test
    void aFailureShowsOnlyItsId() {
        var answer = edge.at("/api/v1/broken").as("agent").get();
        assertThat(answer.json().path("id").asString()).hasSize(36);
    }

    @Test
    void whatIsDownSaysWhenToComeBack() {
        assertThat(edge.at("/api/v1/down").as("agent").get().header("Retry-After"))
                .isEqualTo("2");
    }

    @Test
    void aMethodThatIsNotAllowedNamesThoseThatAre() {
        assertThat(edge.at(NOTES).as("agent").method("DELETE").header("Allow")).isEqualTo("POST");
    }

    @Test
    void aRefusalTellsRuleStatusAndVersion() {
        var answer = edge.at("/api/v1/closed").as("agent").get();
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("rule").asString()).isEqualTo("notes: all but CLOSED");
        assertThat(answer.json().path("ticketStatus").asString()).isEqualTo("CLOSED");
        assertThat(answer.json().path("version").asInt()).isEqualTo(7);
        assertThat(answer.json().has("errors")).isFalse();
    }

    @Test
    void anAnswerNobodyAcceptsIsAProblem() {
        var answer =
                edge.at("/api/v1/me").as("agent").with("Accept", "image/png").get();
        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.code()).isEqualTo("NOT_ACCEPTABLE");
    }

    @Test
    void aBodyOfAnotherTypeIsNotRead() {
        var answer = edge.at(NOTES).as("agent").post("text=x".getBytes(StandardCharsets.UTF_8), "text/plain");
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.code()).isEqualTo("MEDIA_TYPE_NOT_SUPPORTED");
    }

    @ParameterizedTest
    @CsvSource({"multipart/form-data; boundary=x, 415", "multipart/form-data, 400"})
    void aFormIsNotTakenForAnEmptyBody(String type, int status) {
        var answer = edge.at("/api/v1/tickets/00000000-0000-4000-8000-000000000001/start")
                .as("agent")
                .post("--x--".getBytes(StandardCharsets.UTF_8), type);
        assertThat(answer.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "'Content-Length: 100\r\n\r\n{'",
        "'Transfer-Encoding: chunked\r\n\r\nzz\r\n'",
        "'Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n'"
    })
    void aBodyThatEndsTooSoonIsTheSendersFault(String rest) throws IOException {
        String answer = edge.raw("POST " + NOTES + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Authorization: Basic YWdlbnQ6ZGVtbw==\r\nContent-Type: application/json\r\n"
                + rest.replace("\\r\\n", "\r\n"));
        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("BAD_REQUEST");
    }

    @Test
    void moreParametersThanAreReadAreTheAskersFault() {
        var answer = edge.at("/api/v1/numbers?" + "limit=1&".repeat(1_500))
                .as("agent")
                .get();
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void aBodyOverOneMegabyteIsNotRead() {
        var answer = edge.at(NOTES).as("agent").post("{\"text\": \"" + "x".repeat(1024 * 1024) + "\"}");
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("BODY_TOO_LARGE");
    }

    @Test
    void unreadableJsonSaysWhereAndNothingOfIt() {
        var answer = edge.at(NOTES).as("agent").post("{\n  \"text\": 13812345678x }");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("UNREADABLE_JSON");
        assertThat(answer.json().path("line").asInt()).isEqualTo(2);
        assertThat(answer.json().path("column").asInt()).isPositive();
        assertThat(answer.text()).doesNotContain("13812345678");
    }

    @Test
    void thePathNamesTheTicket() {
        var answer = edge.at(NOTES).as("agent").post("{\"text\": \"已联系客户\"}");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("ticketId").asString()).isEqualTo("00000000-0000-4000-8000-000000000001");
    }

    @ParameterizedTest
    @CsvSource({"1-1-1-1-1", "no-uuid"})
    void aPathThatIsNoTicketIsNotFoundWhateverTheBody(String id) {
        var answer = edge.at("/api/v1/tickets/" + id + "/notes").as("agent").post("{");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("TICKET_NOT_FOUND");
    }

    @Test
    void whoMayNotSeeTheTicketIsNotToldTheFaultsOfTheBody() {
        var answer = edge.at("/api/v1/tickets/" + EdgeApplication.HIDDEN + "/notes")
                .as("agent")
                .post("{\"txt\": 1}");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().has("errors")).isFalse();
    }

    @Test
    void theRoleIsCheckedBeforeTheBody() {
        var answer = edge.at(NOTES).as("analyst").post("{");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("ROLE_NOT_ALLOWED");
    }
}
