package org.tracedesk.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tracedesk.command.http.Http.Answer;

/** A due time that an assignment sets may only come nearer by assigning. */
class DueTimeTest {

    @RegisterExtension
    static final CommandSideForTests desk = CommandSideForTests.shared();

    @Test
    void aLaterDueTimeNeedsAnExtension() {
        RecordedTicket ticket =
                RecordedTicket.opened(desk, "scenario-guide").with("agent", "assign", due("handler", "2030-05-10"));

        Answer later = ticket.post("agent", "assign", due("handler3", "2030-05-11"));
        assertThat(later.status()).isEqualTo(409);
        assertThat(later.code()).isEqualTo("NEEDS_EXTENSION");
        assertThat(ticket.version()).isEqualTo(1);

        assertThat(ticket.post("agent", "assign", due("handler", "2030-05-10")).version())
                .isEqualTo(1);
        ticket.with("agent", "assign", due("handler3", "2030-05-09"));
        assertThat(ticket.post("agent", "assign", due("handler3", "2030-05-10")).code())
                .isEqualTo("NEEDS_EXTENSION");
    }

    @Test
    void whatTheFormSaysMayOnlyComeNearerToo() {
        RecordedTicket ticket = RecordedTicket.opened(desk);
        assertThat(ticket.post("agent", "assign", due("handler", "2024-03-08")).code())
                .isEqualTo("NEEDS_EXTENSION");
        ticket.with("agent", "assign", due("handler", "2024-03-05"));
        String extended = "{\"dueAt\": \"2024-03-08T18:00:00+08:00\", \"reason\": \"缺货\", \"customerTold\": \"已电话说明\"}";
        ticket.with("agent", "extend", extended);
        assertThat(ticket.payload(2)).contains("\"before\":\"2024-03-05T10:00:00Z\"", "\"kind\":\"RESOLUTION\"");
    }

    private static String due(String assignee, String day) {
        return "{\"department\": \"技术部\", \"assignee\": \"" + assignee + "\", \"dueAt\": \"" + day
                + "T18:00:00+08:00\"}";
    }
}
