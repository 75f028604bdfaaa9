package org.tracedesk.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tracedesk.api.value.TicketStatus;
import org.tracedesk.command.http.Http.Answer;

/** 二次处理: a low rating needs a reason, and somebody else handles the ticket once more. */
class SecondHandlingTest {

    @RegisterExtension
    static final CommandSideForTests desk = CommandSideForTests.shared();

    private static final String LOW = "{\"score\": 2, \"reason\": \"又坏了\"}";

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            hotline              | {"score": 1}
            hotline              | {"score": 2}
            hotline              | {"score": 3}
            hotline              | {"label": "不满意"}
            scenario-guide       | {"score": 3, "label": "基本满意"}
            communication-record | {"label": "不满意"}
            """)
    void aLowRatingWithoutAReasonIsRefused(String form, String rating) {
        RecordedTicket ticket = resolved(form);
        Answer answer = ticket.post("agent", "rate", rating);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("REASON_REQUIRED");
        assertThat(answer.fault("reason")).isEqualTo("REQUIRED");
        assertThat(ticket.version()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            hotline              | {"score": 4}
            hotline              | {"label": "满意"}
            qa-record            | {"score": 1}
            rapid-feedback       | {"score": 1}
            scenario-guide       | {"score": 5, "label": "满意"}
            communication-record | {"label": "基本满意"}
            """)
    void anyOtherRatingLeavesTheTicketWhereItIs(String form, String rating) {
        RecordedTicket ticket = resolved(form).with("agent", "rate", rating);
        assertThat(ticket.eventNames()).endsWith("TicketResolved", "TicketRated");
        assertThat(ticket.status()).isEqualTo(TicketStatus.RESOLVED);
    }

    @Test
    void withAReasonTheTicketIsNewInRoundTwoAndUnassigned() {
        RecordedTicket ticket = Standing.RESOLVED.ticket(desk).with("agent", "rate", LOW);

        assertThat(ticket.eventNames()).endsWith("TicketRated", "SecondHandlingStarted");
        assertThat(ticket.status()).isEqualTo(TicketStatus.NEW);
        String started = new String(ticket.events().getLast().payload(), StandardCharsets.UTF_8);
        assertThat(started).contains("\"round\":2");
        // The department stays and nobody is responsible: the same assignment is no longer already so.
        ticket.with("agent", "assign", "{\"assignee\": \"handler3\"}");
    }

    @Test
    void theSamePersonCannotTakeStartOrResolveIt() {
        RecordedTicket ticket = Standing.RESOLVED.ticket(desk).with("agent", "rate", LOW);
        samePerson(ticket.post("agent", "assign", Standing.ASSIGNEE));
        samePerson(ticket.post("handler", "start", "{}"));
        samePerson(ticket.post("handler", "resolve", Standing.SOLUTION));
        samePerson(ticket.post(
                "handler3", "resolve", "{\"solution\": \"换新\", \"outcome\": \"SOLVED\", \"owner\": \"handler\"}"));
        assertThat(ticket.version()).isEqualTo(5);
    }

    @Test
    void anotherPersonDoesAndIsBarredFromTheThirdRoundLikeTheFirst() {
        RecordedTicket ticket = Standing.RESOLVED
                .ticket(desk)
                .with("agent", "rate", LOW)
                .with("handler3", "start", "{}")
                .with("handler3", "resolve", Standing.SOLUTION)
                .with("agent", "rate", LOW);
        samePerson(ticket.post("handler", "start", "{}"));
        samePerson(ticket.post("handler3", "start", "{}"));
        ticket.with("agent", "assign", "{\"department\": \"运营部\", \"assignee\": \"handler2\"}")
                .with("handler2", "start", "{}")
                .with("handler2", "resolve", Standing.SOLUTION)
                .with("agent", "rate", "{\"score\": 5}")
                .with("agent", "close", "{}");
    }

    @Test
    void afterAReopeningTheSamePersonMayHandleIt() {
        RecordedTicket ticket = Standing.CLOSED.ticket(desk).with("agent", "reopen", "{\"reason\": \"又坏了\"}");
        ticket.with("agent", "assign", Standing.ASSIGNEE).with("handler", "start", "{}");
        assertThat(ticket.status()).isEqualTo(TicketStatus.IN_PROGRESS);
    }

    @Test
    void aRoundIsRatedOnceAndTheNextOnceMore() {
        RecordedTicket ticket = Standing.RESOLVED.ticket(desk).with("agent", "rate", "{\"score\": 5}");
        Answer again = ticket.post("agent", "rate", "{\"score\": 5}");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("ALREADY_RATED");
        assertThat(ticket.post("agent", "rate", LOW).code()).isEqualTo("ALREADY_RATED");
        assertThat(ticket.version()).isEqualTo(4);

        ticket.with("agent", "reopen", "{\"reason\": \"又坏了\"}")
                .with("handler", "resolve", Standing.SOLUTION)
                .with("agent", "rate", "{\"score\": 4}");
    }

    private static RecordedTicket resolved(String form) {
        return RecordedTicket.opened(desk, form).with("agent", "resolve", Standing.SOLUTION);
    }

    private static void samePerson(Answer answer) {
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("SAME_PERSON");
        assertThat(answer.body().path("rule").asString()).contains("no earlier round");
    }
}
