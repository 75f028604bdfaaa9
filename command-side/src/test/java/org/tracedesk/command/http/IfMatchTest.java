package org.tracedesk.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracedesk.command.http.Http.Answer;

/** Commands under a condition, and the order in which faults are told. */
class IfMatchTest {

    @RegisterExtension
    static final CommandSideForTests desk = CommandSideForTests.shared();

    private static final String NOTE = "{\"text\": \"已联系客户\"}";

    @ParameterizedTest(name = "nodes {0} and {1}")
    @CsvSource({"0, 0", "0, 1", "1, 1"})
    void ofTwoClientsWithTheSameVersionOneWins(int first, int second) throws Exception {
        RecordedTicket ticket = RecordedTicket.opened(desk);
        for (int version = 0; version < 10; version++) {
            String seen = "\"" + version + "\"";
            List<Answer> answers = AtOnce.clients(
                    2, client -> ticket.post(client == 0 ? first : second, "agent", "notes", NOTE, "If-Match", seen));

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);
            assertThat(answers).extracting(Answer::version).containsOnly(version + 1L);
            assertThat(ticket.version()).isEqualTo(version + 1);
        }
    }

    @Test
    void aStaleVersionIsToldThePresentOneAndRecordsNothing() {
        RecordedTicket ticket = RecordedTicket.opened(desk).with("agent", "notes", NOTE);

        Answer answer = ticket.post("agent", "notes", NOTE, "If-Match", "\"0\"");

        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.code()).isEqualTo("VERSION_IS_STALE");
        assertThat(answer.version()).isEqualTo(1);
        assertThat(ticket.version()).isEqualTo(1);
    }

    @Test
    void aVersionThatIsNotThereYetIsRefusedToo() {
        RecordedTicket ticket = RecordedTicket.opened(desk);
        assertThat(ticket.post("agent", "notes", NOTE, "If-Match", "\"7\"").status())
                .isEqualTo(412);
        assertThat(ticket.version()).isZero();
    }

    @Test
    void theTagOfOneAnswerIsTheConditionOfTheNextCommand() {
        RecordedTicket ticket = RecordedTicket.opened(desk);
        String tag = "\"0\"";
        for (int i = 0; i < 3; i++) {
            Answer answer = ticket.post(i % 2, "agent", "notes", NOTE, "If-Match", tag);
            assertThat(answer.status()).isEqualTo(200);
            tag = answer.header("ETag");
        }
        assertThat(ticket.version()).isEqualTo(3);
    }

    @Test
    void anyVersionWillDoForAStar() {
        RecordedTicket ticket = RecordedTicket.opened(desk).with("agent", "notes", NOTE);
        assertThat(ticket.post("agent", "notes", NOTE, "If-Match", "*").version())
                .isEqualTo(2);
    }

    @Test
    void alsoWhatIsAlreadySoNeedsTheConditionToHold() {
        RecordedTicket ticket = Standing.NEW.ticket(desk);
        assertThat(ticket.post("agent", "assign", Standing.ASSIGNEE, "If-Match", "\"0\"")
                        .status())
                .isEqualTo(412);
        assertThat(ticket.post("agent", "assign", Standing.ASSIGNEE, "If-Match", "\"2\"")
                        .version())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "\"\"", "\"-1\"", "\"1\", \"2\"", "\"99999999999999999999\""})
    void aConditionThatIsNoVersionIsNamed(String condition) {
        RecordedTicket ticket = RecordedTicket.opened(desk);
        Answer answer = ticket.post("agent", "notes", NOTE, "If-Match", condition);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.fault("If-Match")).isEqualTo("BAD_FORMAT");
        assertThat(ticket.version()).isZero();
    }

    @Test
    void whoSeesNothingIsToldNothingElse() {
        RecordedTicket ticket = RecordedTicket.opened(desk);
        assertThat(ticket.post("", "review", "{", "If-Match", "x").status()).isEqualTo(401);
        assertThat(ticket.post("agent2", "review", "{", "If-Match", "x").code()).isEqualTo("ROLE_NOT_ALLOWED");
        assertThat(ticket.post("agent2", "notes", "{", "If-Match", "\"9\"").code())
                .isEqualTo("TICKET_NOT_FOUND");
        assertThat(ticket.post("agent2", "notes", "{\"text\": 1}").code()).isEqualTo("TICKET_NOT_FOUND");
        assertThat(ticket.post("agent2", "assign", "{\"assignee\": \"nobody\"}").code())
                .isEqualTo("TICKET_NOT_FOUND");
        assertThat(ticket.post("agent2", "resolve", "{\"outcome\": \"SOLVED\", \"owner\": \"nobody\"}")
                        .code())
                .isEqualTo("TICKET_NOT_FOUND");
        assertThat(ticket.post("agent2", "rate", "{\"score\": 1}").code()).isEqualTo("TICKET_NOT_FOUND");
        assertThat(ticket.post("agent2", "notes", NOTE, "If-Match", "x").code()).isEqualTo("TICKET_NOT_FOUND");
        assertThat(ticket.post("agent2", "notes", NOTE, "Idempotency-Key", " ").code())
                .isEqualTo("TICKET_NOT_FOUND");
    }

    @Test
    void badInputIsToldBeforeAStaleVersionAndThatBeforeARefusal() {
        RecordedTicket ticket = Standing.CLOSED.ticket(desk);
        String stale = "\"1\"";
        long head = desk.ledger().head();

        assertThat(ticket.post("agent", "notes", "{", "If-Match", stale).status())
                .isEqualTo(400);
        assertThat(ticket.post("agent", "notes", "{\"text\": \" \"}", "If-Match", stale)
                        .fault("text"))
                .isEqualTo("BLANK");
        assertThat(ticket.post("agent", "rate", "{\"score\": 1}", "If-Match", stale)
                        .code())
                .isEqualTo("REASON_REQUIRED");
        assertThat(ticket.post("agent", "assign", "{\"assignee\": \"handler2\"}", "If-Match", stale)
                        .fault("assignee"))
                .isEqualTo("NOT_IN_DEPARTMENT");
        assertThat(ticket.post("agent", "classify", "{\"category\": [\"无\"]}", "If-Match", stale)
                        .fault("category"))
                .isEqualTo("UNKNOWN_CATEGORY");
        assertThat(ticket.post("agent", "notes", NOTE, "If-Match", stale).code())
                .isEqualTo("VERSION_IS_STALE");
        assertThat(ticket.post("agent", "notes", NOTE).code()).isEqualTo("TICKET_IS_CLOSED");
        assertThat(desk.ledger().head()).isEqualTo(head);
    }

    @Test
    void aRefusalIsToldBeforeAUsedKey() {
        RecordedTicket ticket = Standing.RESOLVED.ticket(desk);
        ticket.post("agent", "inform", "{\"channel\": \"SMS\", \"text\": \"好了\"}", "Idempotency-Key", "k");

        assertThat(ticket.post("agent", "wait", "{\"needed\": \"x\"}", "Idempotency-Key", "k")
                        .code())
                .isEqualTo("TICKET_IS_RESOLVED");
        assertThat(ticket.post("agent", "notes", NOTE, "Idempotency-Key", "k", "If-Match", "\"0\"")
                        .code())
                .isEqualTo("VERSION_IS_STALE");
        assertThat(ticket.post("agent", "notes", NOTE, "Idempotency-Key", "k").code())
                .isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(ticket.version()).isEqualTo(4);
    }

    @Test
    void aRepeatIsAnsweredWhateverItsCondition() {
        RecordedTicket ticket = RecordedTicket.opened(desk);
        String[] once = {"Idempotency-Key", "repeat", "If-Match", "\"0\""};
        assertThat(ticket.post("agent", "notes", NOTE, once).version()).isEqualTo(1);
        ticket.with("agent", "notes", NOTE);

        assertThat(ticket.post("agent", "notes", NOTE, once).version()).isEqualTo(1);
        assertThat(ticket.post(1, "agent", "notes", NOTE, once).version()).isEqualTo(1);
        assertThat(ticket.version()).isEqualTo(2);
    }
}
