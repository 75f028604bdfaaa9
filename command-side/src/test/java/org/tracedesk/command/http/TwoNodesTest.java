package org.tracedesk.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tracedesk.api.value.Personal;
import org.tracedesk.command.http.Http.Answer;
import org.tracedesk.ledger.personal.Vault;
import org.tracedesk.ledger.raw.StoredEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two processes on one ledger: what one decides on a ticket that it holds from before is right all the same. */
class TwoNodesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @RegisterExtension
    static final CommandSideForTests desk = CommandSideForTests.shared();

    private static final String NOTE = "{\"text\": \"已联系客户\"}";
    private static final int HERE = 0;
    private static final int THERE = 1;

    @Test
    void commandsAlternateBetweenTheNodes() {
        RecordedTicket ticket = RecordedTicket.opened(desk);
        for (int version = 1; version <= 20; version++) {
            recorded(ticket.post(version % 2, "agent", "notes", NOTE), version);
        }
        assertThat(ticket.version()).isEqualTo(20);
    }

    @Test
    void aRefusalIsThatOfThePresentStatus() {
        RecordedTicket ticket = Standing.NEW.ticket(desk);
        recorded(ticket.post(THERE, "handler", "notes", NOTE), 3);
        ticket.with("handler", "resolve", Standing.SOLUTION)
                .with("agent", "rate", "{\"score\": 4}")
                .with("agent", "close", "{}");

        Answer refused = ticket.post(THERE, "handler", "notes", NOTE);

        assertThat(refused.code()).isEqualTo("TICKET_IS_CLOSED");
        assertThat(refused.body().path("ticketStatus").asString()).isEqualTo("CLOSED");
        assertThat(ticket.version()).isEqualTo(6);
    }

    @Test
    void whatWasRefusedBeforeIsAllowedOnceTheOtherNodeHasMadeItSo() {
        RecordedTicket ticket = Standing.NEW.ticket(desk);
        String needed = "{\"needed\": \"发票\"}";
        assertThat(ticket.post(THERE, "handler", "wait", needed).code()).isEqualTo("TICKET_IS_NEW");
        ticket.with("handler", "start", "{}");
        recorded(ticket.post(THERE, "handler", "wait", needed), 4);
    }

    @Test
    void alreadySoMeansAsItIsNow() {
        RecordedTicket ticket = Standing.NEW.ticket(desk);
        recorded(ticket.post(THERE, "agent", "assign", Standing.ASSIGNEE), 2);
        ticket.with("agent", "notes", NOTE);
        recorded(ticket.post(THERE, "agent", "assign", Standing.ASSIGNEE), 3);
        assertThat(ticket.version()).isEqualTo(3);

        ticket.with("agent", "assign", "{\"assignee\": \"handler3\"}");
        recorded(ticket.post(THERE, "agent", "assign", Standing.ASSIGNEE), 5);
        assertThat(ticket.eventNames()).endsWith("TicketAssigned", "TicketAssigned");
    }

    @Test
    void aConditionIsHeldAgainstThePresentVersion() {
        RecordedTicket ticket = RecordedTicket.opened(desk);
        recorded(ticket.post(THERE, "agent", "notes", NOTE), 1);
        ticket.with("agent", "notes", NOTE).with("agent", "notes", NOTE);

        Answer stale = ticket.post(THERE, "agent", "notes", NOTE, "If-Match", "\"1\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.version()).isEqualTo(3);
        ticket.with("agent", "notes", NOTE);
        recorded(ticket.post(THERE, "agent", "notes", NOTE, "If-Match", "\"4\""), 5);
    }

    @Test
    void whomTheOtherNodeHasMadeResponsibleSeesTheTicket() {
        RecordedTicket ticket = RecordedTicket.opened(desk);
        assertThat(ticket.post(THERE, "handler", "start", "{}").status()).isEqualTo(404);
        ticket.with("agent", "assign", Standing.ASSIGNEE);
        recorded(ticket.post(THERE, "handler", "start", "{}"), 2);
    }

    @Test
    void whatAnInputLackedMayBeKnownByNow() {
        RecordedTicket ticket = RecordedTicket.opened(desk);
        String byCategory = "{\"assignee\": \"handler\"}";
        assertThat(ticket.post(THERE, "agent", "assign", byCategory).fault("department"))
                .isEqualTo("REQUIRED");
        ticket.with("agent", "classify", Standing.CATEGORY);
        recorded(ticket.post(THERE, "agent", "assign", byCategory), 2);
    }

    @Test
    void nothingIsLostWhenBothRecordAtOnce() throws Exception {
        RecordedTicket ticket = RecordedTicket.opened(desk);
        int clients = 8;
        int each = 10;

        List<List<Answer>> answers = AtOnce.clients(
                clients,
                client -> java.util.stream.IntStream.range(0, each)
                        .mapToObj(n -> untilTaken(ticket, client % 2 == 0 ? HERE : THERE, "note " + client + "-" + n))
                        .toList());

        assertThat(answers.stream().flatMap(List::stream).map(Answer::version)).doesNotHaveDuplicates();
        List<String> sent = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            for (int n = 0; n < each; n++) {
                sent.add("note " + client + "-" + n);
            }
        }
        assertThat(ticket.events().stream().skip(1).map(TwoNodesTest::text)).containsExactlyInAnyOrderElementsOf(sent);
    }

    /** What a note says, which the ledger holds sealed. */
    private static String text(StoredEvent note) {
        JsonNode sealed = JSON.readTree(note.payload()).path("text");
        return desk.bean(Vault.class)
                .open(Personal.sealed(
                        sealed.path("key").asString(),
                        sealed.path("same").asString(),
                        sealed.path("cipher").asString()))
                .orElseThrow();
    }

    /** A ticket that is too much in demand says so: 503, and nothing is recorded. */
    private static Answer untilTaken(RecordedTicket ticket, int node, String text) {
        Answer answer = ticket.post(node, "agent", "notes", "{\"text\": \"" + text + "\"}");
        while (answer.code().equals("CONCURRENT_CHANGE")) {
            answer = ticket.post(node, "agent", "notes", "{\"text\": \"" + text + "\"}");
        }
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        return answer;
    }

    private static void recorded(Answer answer, long version) {
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        assertThat(answer.version()).isEqualTo(version);
    }
}
