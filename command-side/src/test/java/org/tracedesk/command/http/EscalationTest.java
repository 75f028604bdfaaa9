package org.tracedesk.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tracedesk.command.http.Http.Answer;

/** What goes beyond somebody's authority goes up, and comes back with what may be given (form 4). */
class EscalationTest {

    @RegisterExtension
    static final CommandSideForTests desk = CommandSideForTests.shared();

    private final RecordedTicket ticket = RecordedTicket.opened(desk, "scenario-guide");

    @Test
    void theVouchersOfTheDocumentNeedNobodysLeave() {
        assertThat(ticket.post("agent", "resolve", compensation(50)).status()).isEqualTo(200);
    }

    @Test
    void aLargeCompensationNeedsAnAnswerFirst() {
        Answer refused = ticket.post("agent", "resolve", compensation(500));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("OVER_AUTHORITY");
        assertThat(refused.body().path("rule").asString()).isEqualTo("more than 100 CNY needs an answered escalation");

        assertThat(ticket.post("agent", "escalate", Standing.ESCALATION)
                        .body()
                        .path("n")
                        .asInt())
                .isEqualTo(1);
        assertThat(ticket.post("agent", "resolve", compensation(500)).code()).isEqualTo("OVER_AUTHORITY");
        assertThat(ticket.post("agent", "escalations/1/answer", "{\"text\": \"同意\"}")
                        .code())
                .isEqualTo("NOT_ASKED");
        ticket.with("supervisor", "escalations/1/answer", "{\"text\": \"同意\", \"approvedAmount\": 500}");

        assertThat(ticket.post("agent", "resolve", compensation(501)).code()).isEqualTo("OVER_AUTHORITY");
        assertThat(ticket.post("agent", "resolve", compensation(500)).status()).isEqualTo(200);
    }

    @Test
    void aSupervisorGivesWhatIsNeeded() {
        assertThat(ticket.post("supervisor", "resolve", compensation(5000)).status())
                .isEqualTo(200);
    }

    private static String compensation(int yuan) {
        return """
                {"solution": "同意退货退款", "outcome": "SOLVED", "compensation": {"amount": %d, "currency": "CNY"}}""".formatted(yuan);
    }
}
