package org.tracedesk.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracedesk.command.http.Http.Answer;

/** A command of the wrong person or at the wrong address is turned away, and nothing is recorded. */
class TurnedAwayTest {

    @RegisterExtension
    static final CommandSideForTests desk = CommandSideForTests.shared();

    private static final String NOTE = "{\"text\": \"已联系客户\"}";

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody", "agent%00"})
    void whoIsNotSignedInIsToldSo(String login) {
        RecordedTicket ticket = RecordedTicket.opened(desk);
        Answer answer = ticket.post(login, "notes", NOTE);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("NOT_SIGNED_IN");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Basic");
        assertThat(ticket.version()).isZero();
    }

    /** Which roles have which command, by hand from the domain's table of roles. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            amend    | AGENT SUPERVISOR
            classify | AGENT HANDLER SUPERVISOR
            assign   | AGENT HANDLER SUPERVISOR
            start    | AGENT HANDLER SUPERVISOR
            collaborators | AGENT HANDLER SUPERVISOR
            collaborators/1/complete | AGENT HANDLER SUPERVISOR
            escalate | AGENT HANDLER SUPERVISOR
            escalations/1/answer | AGENT HANDLER SUPERVISOR
            extend   | AGENT HANDLER SUPERVISOR
            follow-ups | AGENT HANDLER SUPERVISOR
            follow-ups/1/complete | AGENT HANDLER SUPERVISOR
            links    | AGENT HANDLER SUPERVISOR
            links/0190d5a0-5b1e-7c3a-9f00-123456789abc/remove | AGENT HANDLER SUPERVISOR
            notes    | AGENT HANDLER SUPERVISOR
            wait     | AGENT HANDLER SUPERVISOR
            reply    | AGENT HANDLER SUPERVISOR
            resolve  | AGENT HANDLER SUPERVISOR
            standard-reply | AGENT SUPERVISOR
            inform   | AGENT SUPERVISOR
            rate     | AGENT SUPERVISOR
            reopen   | AGENT SUPERVISOR
            close    | AGENT SUPERVISOR
            review   | SUPERVISOR
            archive  | SUPERVISOR
            reveal   | AGENT HANDLER SUPERVISOR
            exemplary | SUPERVISOR
            """)
    void aRoleWithoutTheCommandIsTurnedAwayBeforeAnythingIsRead(String action, String may) {
        RecordedTicket ticket = Standing.NEW.ticket(desk);
        long before = ticket.version();
        for (String login : new String[] {"agent", "handler", "supervisor", "auditor", "analyst", "service", "admin"}) {
            boolean allowed = may.contains(login.toUpperCase(Locale.ROOT));
            Answer answer = ticket.post(login, action, "{");
            assertThat(answer.status()).as(login).isEqualTo(allowed ? 400 : 403);
            assertThat(answer.code()).isEqualTo(allowed ? "UNREADABLE_JSON" : "ROLE_NOT_ALLOWED");
        }
        assertThat(ticket.version()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"handler", "auditor", "analyst", "service", "admin"})
    void onlyAgentsAndSupervisorsOpen(String login) {
        long head = desk.ledger().head();
        Answer answer = desk.http(0).post(login, "/api/v1/tickets", RecordedTicket.opening("hotline"));
        assertThat(answer.code()).isEqualTo("ROLE_NOT_ALLOWED");
        assertThat(desk.ledger().head()).isEqualTo(head);
    }

    @Test
    void anotherOnesTicketIsNotThere() {
        RecordedTicket ticket = Standing.NEW.ticket(desk);
        long before = ticket.version();
        for (String login : new String[] {"agent2", "handler2"}) {
            Answer answer = ticket.post(login, "notes", NOTE);
            assertThat(answer.status()).as(login).isEqualTo(404);
            assertThat(answer.code()).isEqualTo("TICKET_NOT_FOUND");
            assertThat(answer.body().has("ticketStatus")).isFalse();
            assertThat(answer.body().has("version")).isFalse();
        }
        assertThat(ticket.version()).isEqualTo(before);
        ticket.with("handler3", "notes", NOTE).with("supervisor", "notes", NOTE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "1",
                "0-0-0-0-0",
                "0190d5a0-5b1e-7c3a-9f00-123456789abg",
                "%00",
                "0190d5a0-5b1e-7c3a-9f00-123456789abc"
            })
    void whatNamesNoTicketIsNotThere(String id) {
        for (String body : new String[] {NOTE, "{", "{\"text\": 1}"}) {
            Answer answer = desk.http(0).post("supervisor", "/api/v1/tickets/" + id + "/notes", body);
            // A NUL in the address is turned away by the server itself.
            assertThat(answer.status()).isEqualTo(id.equals("%00") ? 400 : 404);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        }
    }

    @Test
    void thereIsNoSuchCommandOrMethod() {
        RecordedTicket ticket = RecordedTicket.opened(desk);
        assertThat(ticket.post("agent", "delete", "{}").status()).isEqualTo(404);
        assertThat(desk.http(0).get("agent", ticket.path("notes")).status()).isEqualTo(405);
        assertThat(desk.http(0)
                        .post("agent", "/api/v1/tickets/" + UUID.randomUUID() + "/notes", NOTE)
                        .code())
                .isEqualTo("TICKET_NOT_FOUND");
    }
}
