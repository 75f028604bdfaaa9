package org.tracedesk.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tracedesk.command.http.Http.Answer;

/** 审核: by a second pair of eyes, and before the archive where the form says so. */
class ReviewTest {

    @RegisterExtension
    static final CommandSideForTests desk = CommandSideForTests.shared();

    private static final String APPROVED = "{\"verdict\": \"APPROVED\"}";
    private static final String CORRECTED = "{\"verdict\": \"CORRECTED\"}";
    private static final String AMENDMENT = "{\"field\": \"orderNumber\", \"value\": \"DD9\", \"reason\": \"听错了\"}";

    @Test
    void theRecorderDoesNotReviewHisOwnTicket() {
        Answer opened = desk.http(0).post("supervisor", "/api/v1/tickets", RecordedTicket.opening("hotline"));
        RecordedTicket ticket = new RecordedTicket(desk, opened.id());
        refused(ticket, ticket.post("supervisor", "review", APPROVED), "SAME_PERSON");
    }

    @Test
    void correctedNeedsAnAmendmentByTheReviewerInThisRound() {
        RecordedTicket ticket = Standing.RESOLVED.ticket(desk);
        refused(ticket, ticket.post("supervisor", "review", CORRECTED), "NOTHING_CORRECTED");
        ticket.with("agent", "amend", AMENDMENT);
        refused(ticket, ticket.post("supervisor", "review", CORRECTED), "NOTHING_CORRECTED");
        ticket.with("supervisor", "amend", AMENDMENT).with("supervisor", "review", CORRECTED);

        ticket.with("agent", "reopen", "{\"reason\": \"又坏了\"}");
        refused(ticket, ticket.post("supervisor", "review", CORRECTED), "NOTHING_CORRECTED");
    }

    @Test
    void aStandardAnswerIsReviewedBeforeItIsArchivedAndAgainAfterAnAmendment() {
        RecordedTicket ticket = RecordedTicket.opened(desk, "qa-record")
                .with("agent", "classify", "{\"category\": [\"产品功能类\", \"订单查询\"]}")
                .with(
                        "agent",
                        "resolve",
                        "{\"solution\": \"请刷新页面\", \"outcome\": \"SOLVED\", \"customerReaction\": \"已查到\"}")
                .with("agent", "close", "{}");
        refused(ticket, ticket.post("supervisor", "archive", "{}"), "NOT_REVIEWED");
        ticket.with("supervisor", "review", APPROVED).with("agent", "amend", AMENDMENT);
        refused(ticket, ticket.post("supervisor", "archive", "{}"), "NOT_REVIEWED");
        ticket.with("supervisor", "review", APPROVED).with("supervisor", "archive", "{}");
    }

    private static void refused(RecordedTicket ticket, Answer answer, String code) {
        long version = ticket.version();
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.body().path("rule").asString()).isNotBlank();
        assertThat(answer.body().path("ticketStatus").asString())
                .isEqualTo(ticket.status().name());
        assertThat(answer.version()).isEqualTo(version);
    }
}
