package org.tracedesk.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracedesk.command.http.Http.Answer;

/** A repeated request is answered as the first was, and records nothing. */
class IdempotencyKeyTest {

    @RegisterExtension
    static final CommandSideForTests desk = CommandSideForTests.shared();

    private static final String OPENING = RecordedTicket.opening("hotline");
    private static final String OTHER_OPENING = RecordedTicket.opening("qa-record");
    private static final String NOTE = "{\"text\": \"已联系客户\"}";
    private static final String OTHER_NOTE = "{\"text\": \"未联系上\"}";

    private final String key = UUID.randomUUID().toString();

    @Test
    void aRepeatedOpeningIsAnsweredAsTheFirstOnEveryNode() {
        Answer first = open(0, "agent", OPENING);
        RecordedTicket ticket = new RecordedTicket(desk, first.id()).with("agent", "notes", NOTE);
        long head = desk.ledger().head();

        for (int node = 0; node < 2; node++) {
            Answer repeat = open(node, "agent", OPENING);
            assertThat(repeat.status()).isEqualTo(201);
            assertThat(repeat.body()).isEqualTo(first.body());
            assertThat(repeat.header("ETag")).isEqualTo("\"0\"");
            assertThat(repeat.header("Location")).isEqualTo(first.header("Location"));
            reused(open(node, "agent", OTHER_OPENING));
        }
        assertThat(desk.ledger().head()).isEqualTo(head);
        assertThat(ticket.version()).isEqualTo(1);
    }

    @Test
    void theSameKeyOfAnotherAccountIsAnotherKey() {
        open(0, "agent", OPENING);
        assertThat(open(0, "agent2", OTHER_OPENING).status()).isEqualTo(201);

        RecordedTicket ticket = RecordedTicket.opened(desk);
        note(0, ticket, "agent", NOTE, 1);
        note(0, ticket, "supervisor", OTHER_NOTE, 2);
        note(1, ticket, "agent", NOTE, 1);
        note(1, ticket, "supervisor", OTHER_NOTE, 2);
        assertThat(ticket.version()).isEqualTo(2);
    }

    @Test
    void aRepeatedCommandIsAnsweredAsTheFirstOnEveryNodeAndAfterARestart() {
        RecordedTicket ticket = RecordedTicket.opened(desk);
        note(0, ticket, "agent", NOTE, 1);
        ticket.with("agent", "notes", OTHER_NOTE);
        desk.restart(1);

        for (int node = 0; node < 2; node++) {
            note(node, ticket, "agent", NOTE, 1);
            reused(ticket.post(node, "agent", "notes", OTHER_NOTE, "Idempotency-Key", key));
            reused(ticket.post(node, "agent", "reply", NOTE, "Idempotency-Key", key));
        }
        assertThat(ticket.version()).isEqualTo(2);
    }

    @Test
    void theLedgerRemembersKeysThatTheTicketHasForgotten() {
        RecordedTicket ticket =
                new RecordedTicket(desk, open(0, "agent", OPENING).id());
        String early = key + "-early";
        ticket.post("agent", "notes", NOTE, "Idempotency-Key", early);
        for (int i = 0; i < 70; i++) {
            ticket.post("agent", "notes", OTHER_NOTE, "Idempotency-Key", key + i);
        }
        desk.restart(1);

        for (int node = 0; node < 2; node++) {
            Answer repeat = ticket.post(node, "agent", "notes", NOTE, "Idempotency-Key", early);
            assertThat(repeat.status()).as(repeat.raw().body()).isEqualTo(200);
            assertThat(repeat.version()).isEqualTo(1);
            reused(ticket.post(node, "agent", "notes", OTHER_NOTE, "Idempotency-Key", early));
            assertThat(open(node, "agent", OPENING).version()).isZero();
            reused(open(node, "agent", OTHER_OPENING));
        }
        assertThat(ticket.version()).isEqualTo(71);
    }

    @Test
    void aKeyThatOpenedATicketStandsForNothingElseThere() {
        RecordedTicket ticket =
                new RecordedTicket(desk, open(0, "agent", OPENING).id());
        reused(ticket.post("agent", "notes", NOTE, "Idempotency-Key", key));
        reused(ticket.post(1, "agent", "notes", NOTE, "Idempotency-Key", key));
        assertThat(ticket.version()).isZero();
    }

    @Test
    void aCommandOfTwoEventsIsRepeatedWithTheVersionOfTheLast() {
        RecordedTicket ticket = Standing.RESOLVED.ticket(desk);
        String low = "{\"score\": 2, \"reason\": \"又坏了\"}";
        Answer first = ticket.post("agent", "rate", low, "Idempotency-Key", key);
        assertThat(first.version()).isEqualTo(5);
        for (int node = 0; node < 2; node++) {
            Answer repeat = ticket.post(node, "agent", "rate", low, "Idempotency-Key", key);
            assertThat(repeat.body()).isEqualTo(first.body());
        }
        assertThat(ticket.version()).isEqualTo(5);
    }

    @Test
    void whatRecordedNothingIsDecidedAnew() {
        RecordedTicket ticket = Standing.NEW.ticket(desk);
        String needed = "{\"needed\": \"发票\"}";
        assertThat(ticket.post("handler", "wait", needed, "Idempotency-Key", key)
                        .status())
                .isEqualTo(409);
        ticket.with("handler", "start", "{}");
        assertThat(ticket.post("handler", "wait", needed, "Idempotency-Key", key)
                        .version())
                .isEqualTo(4);
    }

    @Test
    void of32OpeningsAtOnceOneIsRecorded() throws Exception {
        long head = desk.ledger().head();
        List<Answer> answers = AtOnce.clients(32, client -> open(client % 2, "agent", OPENING));
        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers)
                .extracting(Answer::body)
                .containsOnly(answers.getFirst().body());
        assertThat(desk.ledger().head()).isEqualTo(head + 1);
    }

    @Test
    void of32CommandsAtOnceOneIsRecorded() throws Exception {
        RecordedTicket ticket = RecordedTicket.opened(desk);
        List<Answer> answers =
                AtOnce.clients(32, client -> ticket.post(client % 2, "agent", "notes", NOTE, "Idempotency-Key", key));
        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers).extracting(Answer::version).containsOnly(1L);
        assertThat(ticket.version()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 256})
    void aKeyHas1To255Characters(int length) {
        RecordedTicket ticket = RecordedTicket.opened(desk);
        Answer answer = ticket.post("agent", "notes", NOTE, "Idempotency-Key", "k".repeat(length));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.fault("Idempotency-Key")).isEqualTo("BAD_FORMAT");
        assertThat(ticket.version()).isZero();
        String longest = "k".repeat(255);
        assertThat(ticket.post("agent", "notes", NOTE, "Idempotency-Key", longest)
                        .version())
                .isEqualTo(1);
        assertThat(ticket.post(1, "agent", "notes", NOTE, "Idempotency-Key", longest)
                        .version())
                .isEqualTo(1);
    }

    private Answer open(int node, String as, String body) {
        return desk.http(node).post(as, "/api/v1/tickets", body, "Idempotency-Key", key);
    }

    private void note(int node, RecordedTicket ticket, String as, String text, long version) {
        Answer answer = ticket.post(node, as, "notes", text, "Idempotency-Key", key);
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        assertThat(answer.version()).isEqualTo(version);
        assertThat(answer.header("ETag")).isEqualTo("\"" + version + "\"");
    }

    private static void reused(Answer answer) {
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }
}
