package org.tracedesk.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracedesk.command.http.Http.Answer;

/** Departments that are asked to help, and what a numbered thing is answered with. */
class CollaborationTest {

    @RegisterExtension
    static final CommandSideForTests desk = CommandSideForTests.shared();

    private static final String RECORDING = "{\"department\": \"运营部\", \"need\": \"提供通话录音\"}";
    private static final String DONE = "{\"result\": \"录音已提供\"}";

    private final RecordedTicket ticket =
            RecordedTicket.opened(desk).with("agent", "assign", "{\"department\": \"技术部\", \"assignee\": \"handler\"}");

    @Test
    void theAnswerTellsTheNumberByWhichItIsCompleted() {
        assertThat(n(ticket.post("handler", "collaborators", RECORDING))).isEqualTo(1);
        Answer second = ticket.post("handler", "collaborators", RECORDING);
        assertThat(n(second)).isEqualTo(2);

        Answer done = ticket.post("handler2", "collaborators/2/complete", DONE);

        assertThat(done.version()).isEqualTo(second.version() + 1);
        assertThat(done.body().has("n")).isFalse();
        assertThat(ticket.post("handler2", "collaborators/2/complete", DONE).code())
                .isEqualTo("ALREADY_DONE");
    }

    @Test
    void theContactPersonIsTheDepartmentsUnlessAnotherIsNamed() {
        ticket.with("agent", "collaborators", RECORDING)
                .with(
                        "agent",
                        "collaborators",
                        "{\"department\": \"技术部\", \"contact\": \"handler3\", \"need\": \"检测\"}");

        assertThat(ticket.payload(2)).contains("\"contact\":\"handler2\"");
        assertThat(ticket.payload(3)).contains("\"contact\":\"handler3\"");
    }

    @Test
    void aDepartmentSeesTheTicketOnceItIsAsked() {
        assertThat(ticket.post("handler2", "notes", "{\"text\": \"录音已找到\"}").code())
                .isEqualTo("TICKET_NOT_FOUND");
        ticket.with("handler", "collaborators", RECORDING).with("handler2", "notes", "{\"text\": \"录音已找到\"}");
    }

    @Test
    void aRepeatIsAnsweredWithTheSameNumberAlsoOnAnotherNode() {
        Answer first = ticket.post(0, "handler", "collaborators", RECORDING, "Idempotency-Key", "ask-once");
        ticket.with("handler", "collaborators", RECORDING);

        Answer repeat = ticket.post(1, "handler", "collaborators", RECORDING, "Idempotency-Key", "ask-once");

        assertThat(repeat.body()).isEqualTo(first.body());
        assertThat(n(repeat)).isEqualTo(1);
    }

    @Test
    void aKeyThatTheTicketHasForgottenStillBringsTheNumberBack() {
        Answer first = ticket.post(0, "handler", "collaborators", RECORDING, "Idempotency-Key", "long-ago");
        for (int i = 0; i < 65; i++) {
            ticket.post(0, "handler", "notes", "{\"text\": \"进度\"}", "Idempotency-Key", "note-" + i);
        }

        assertThat(ticket.post(0, "handler", "collaborators", RECORDING, "Idempotency-Key", "long-ago")
                        .body())
                .isEqualTo(first.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "0", "-1", "01", "1.0", "x", "9999999999"})
    void whatNamesNoCollaborationIsNotThere(String n) {
        ticket.with("handler", "collaborators", RECORDING);

        Answer answer = ticket.post("handler", "collaborators/" + n + "/complete", DONE);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("PART_NOT_FOUND");
    }

    @Test
    void toWhomTheTicketIsNotVisibleItHasNoCollaborationsEither() {
        for (String n : new String[] {"1", "x"}) {
            Answer answer = ticket.post("agent2", "collaborators/" + n + "/complete", DONE);
            assertThat(answer.code()).isEqualTo("TICKET_NOT_FOUND");
        }
    }

    private static int n(Answer answer) {
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        return answer.body().path("n").asInt(0);
    }
}
