package org.tracedesk.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracedesk.command.http.Http.Answer;

/** Tickets that have to do with each other. */
class LinkTest {

    @RegisterExtension
    static final CommandSideForTests desk = CommandSideForTests.shared();

    private final RecordedTicket ticket = RecordedTicket.opened(desk);

    @Test
    void aTicketOfSomebodyElseIsAsIfItWereNotThere() {
        RecordedTicket hidden = new RecordedTicket(
                desk,
                desk.http(0)
                        .post("agent2", "/api/v1/tickets", RecordedTicket.opening("hotline"))
                        .id());

        Answer answer = ticket.post("agent", "links", related(hidden.id()));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.fault("ticket")).isEqualTo("UNKNOWN_TICKET");
        assertThat(ticket.post("supervisor", "links", related(hidden.id())).status())
                .isEqualTo(200);
    }

    @Test
    void anArchivedTicketCanBeLinkedToButNotFrom() {
        RecordedTicket archived = Standing.ARCHIVED.ticket(desk);

        ticket.linkedTo(archived);
        assertThat(archived.post("agent", "links", related(ticket.id())).code()).isEqualTo("TICKET_IS_ARCHIVED");
    }

    @Test
    void aLinkIsMadeOnceAndUndoneOnce() {
        RecordedTicket other = RecordedTicket.opened(desk);
        ticket.linkedTo(other);
        assertThat(ticket.post("agent", "links", related(other.id())).code()).isEqualTo("ALREADY_DONE");

        ticket.with("agent", "links/" + other.id() + "/remove", "{\"reason\": \"不是同一问题\"}");

        assertThat(ticket.post("agent", "links/" + other.id() + "/remove", "{\"reason\": \"无关\"}")
                        .code())
                .isEqualTo("PART_NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1", "0-0-0-0-0", "0190d5a0-5b1e-7c3a-9f00-123456789abc"})
    void whatIsNotLinkedIsNotFound(String other) {
        Answer answer = ticket.post("agent", "links/" + other + "/remove", "{\"reason\": \"无关\"}");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("PART_NOT_FOUND");
    }

    @Test
    void aTicketIsNotLinkedToItself() {
        assertThat(ticket.post("agent", "links", related(ticket.id())).fault("ticket"))
                .isEqualTo("SAME_TICKET");
    }

    private static String related(String id) {
        return "{\"ticket\": \"" + id + "\", \"kind\": \"RELATED\"}";
    }
}
