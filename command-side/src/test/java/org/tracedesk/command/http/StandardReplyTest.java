package org.tracedesk.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracedesk.command.http.Http.Answer;

/** The knowledge base is kept by supervisors and used on tickets (form 1). */
class StandardReplyTest {

    @RegisterExtension
    static final CommandSideForTests desk = CommandSideForTests.shared();

    private static final String REPLIES = "/api/v1/standard-replies";
    private static final String PASSWORD = """
            {"category": ["产品功能类", "賬戶登錄"], "title": "如何修改登录密码",
             "text": "您好,修改密码需通过忘记密码功能重置。"}""";

    private final Http http = desk.http(0);

    /** A standard reply of one revision; its id. */
    static String added(CommandSideForTests desk) {
        Answer added = desk.http(0).post("supervisor", REPLIES, PASSWORD);
        assertThat(added.status()).as(added.raw().body()).isEqualTo(201);
        return added.id();
    }

    @Test
    void aReplyIsAddedRevisedAndWithdrawn() {
        Answer added = http.post("supervisor", REPLIES, PASSWORD);
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.header("Location")).isEqualTo(REPLIES + "/" + added.id());
        assertThat(added.body().path("revision").asInt()).isEqualTo(1);
        assertThat(added.version()).isZero();

        Answer revised = revise(added.id(), "在设置中修改");
        assertThat(revised.status()).isEqualTo(200);
        assertThat(revised.body().path("revision").asInt()).isEqualTo(2);
        assertThat(revise(added.id(), "在设置中修改").version()).isEqualTo(revised.version());

        assertThat(http.post("supervisor", REPLIES + "/" + added.id() + "/withdraw", "{\"reason\": \"产品下线\"}")
                        .version())
                .isEqualTo(2);
        assertThat(revise(added.id(), "又改").code()).isEqualTo("REPLY_IS_WITHDRAWN");
    }

    @Test
    void aRepeatedAddingIsAnsweredAsTheFirstOnAnotherNodeToo() {
        Answer first = http.post("supervisor", REPLIES, PASSWORD, "Idempotency-Key", "password");
        revise(first.id(), "在设置中修改");

        Answer repeat = desk.http(1).post("supervisor", REPLIES, PASSWORD, "Idempotency-Key", "password");
        assertThat(repeat.status()).isEqualTo(201);
        assertThat(repeat.body()).isEqualTo(first.body());
        assertThat(http.post("supervisor", REPLIES, PASSWORD.replace("您好,", ""), "Idempotency-Key", "password")
                        .code())
                .isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void aRepeatedRevisionMakesNoOther() {
        String reply = added(desk);
        String path = REPLIES + "/" + reply + "/revisions";
        Answer first = http.post("supervisor", path, "{\"text\": \"二版\"}", "Idempotency-Key", "second");
        http.post("supervisor", path, "{\"text\": \"三版\"}");

        Answer repeat = desk.http(1).post("supervisor", path, "{\"text\": \"二版\"}", "Idempotency-Key", "second");

        assertThat(repeat.body()).isEqualTo(first.body());
        assertThat(http.post("supervisor", path, "{\"text\": \"四版\"}", "If-Match", "\"1\"")
                        .code())
                .isEqualTo("VERSION_IS_STALE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"title": "a", "text": "b"}                                             | category | REQUIRED
            {"category": [], "title": "a", "text": "b"}                             | category | REQUIRED
            {"category": ["不存在"], "title": "a", "text": "b"}                       | category | UNKNOWN_CATEGORY
            {"category": ["产品功能类"], "text": "b"}                                 | title    | REQUIRED
            {"category": ["产品功能类"], "title": "a", "text": " "}                   | text     | BLANK
            {"category": ["产品功能类"], "title": "a", "text": "卡号6222021234567890128"} | text | BANK_CARD
            """)
    void aFaultIsNamed(String body, String field, String code) {
        Answer answer = http.post("supervisor", REPLIES, body);
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(400);
        assertThat(answer.fault(field)).as(answer.raw().body()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent", "handler", "auditor", "admin"})
    void onlySupervisorsKeepTheKnowledgeBase(String login) {
        assertThat(http.post(login, REPLIES, PASSWORD).code()).isEqualTo("ROLE_NOT_ALLOWED");
        assertThat(http.post(login, REPLIES + "/" + UUID.randomUUID() + "/withdraw", "{}")
                        .code())
                .isEqualTo("ROLE_NOT_ALLOWED");
    }

    @Test
    void whatIsNotThereIsNotRevised() {
        assertThat(revise(UUID.randomUUID().toString(), "改").code()).isEqualTo("REPLY_NOT_FOUND");
        assertThat(revise("x", "改").status()).isEqualTo(404);
    }

    @Test
    void aUseRecordsTheWordingOfItsRevision() {
        String reply = added(desk);
        revise(reply, "在设置中修改");
        RecordedTicket ticket = RecordedTicket.opened(desk, "qa-record")
                .with("agent", "standard-reply", use(reply, 1, ""))
                .with("agent", "standard-reply", use(reply, 2, ", \"customerReaction\": \"已重置成功\""));

        assertThat(ticket.payload(1)).contains("\"standardText\":\"您好,修改密码需通过忘记密码功能重置。\"");
        assertThat(ticket.payload(2)).contains("\"standardText\":\"在设置中修改\"").doesNotContain("adjustedText");
    }

    @Test
    void anAdjustedWordingNeedsAReasonAndTheWordingItselfIsNoAdjustment() {
        String reply = added(desk);
        RecordedTicket ticket = RecordedTicket.opened(desk, "qa-record");

        Answer unexplained = ticket.post("agent", "standard-reply", use(reply, 1, ", \"text\": \"请到设置中修改\""));
        assertThat(unexplained.status()).isEqualTo(400);
        assertThat(unexplained.code()).isEqualTo("REASON_REQUIRED");
        ticket.with("agent", "standard-reply", use(reply, 1, ", \"text\": \"请到设置中修改\", \"reason\": \"政策更新\""))
                .with("agent", "standard-reply", use(reply, 1, ", \"text\": \"您好,修改密码需通过忘记密码功能重置。\""));

        assertThat(ticket.payload(1)).contains("adjustedText");
        assertThat(ticket.payload(2)).doesNotContain("adjustedText");
    }

    @Test
    void whatIsWithdrawnOrWasNeverThereIsNotUsed() {
        String reply = added(desk);
        http.post("supervisor", REPLIES + "/" + reply + "/withdraw", "{}");
        RecordedTicket ticket = RecordedTicket.opened(desk, "qa-record");

        assertThat(ticket.post("agent", "standard-reply", use(reply, 1, "")).fault("reply"))
                .isEqualTo("WITHDRAWN");
        assertThat(ticket.post("agent", "standard-reply", use(added(desk), 2, ""))
                        .fault("revision"))
                .isEqualTo("UNKNOWN_REVISION");
        assertThat(ticket.version()).isZero();
    }

    private Answer revise(String reply, String text) {
        return http.post("supervisor", REPLIES + "/" + reply + "/revisions", "{\"text\": \"" + text + "\"}");
    }

    private static String use(String reply, int revision, String more) {
        return "{\"reply\": \"" + reply + "\", \"revision\": " + revision + more + "}";
    }
}
