package org.tracedesk.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tracedesk.command.http.Http.Answer;
import org.tracedesk.command.repeat.KnownTickets;
import org.tracedesk.edge.directory.Directory;

/** Who gets a ticket for which nobody is named. */
class RoutingTest {

    private static final String REPAIR = "\"category\": [\"售后服务\", \"故障报修\"]";

    @RegisterExtension
    static final CommandSideForTests desk = CommandSideForTests.shared();

    @Test
    void aTicketGoesToTheContactPersonOfItsCategorysDepartmentAndAfterALowRatingToSomebodyElseOfIt() {
        RecordedTicket ticket = RecordedTicket.opened(desk)
                .with("agent", "classify", "{" + REPAIR + "}")
                .with("agent", "assign", "{}");
        assertThat(lastEvent(ticket)).contains("\"department\":\"技术部\",\"assignee\":\"handler\"");

        ticket.with("handler", "resolve", Standing.SOLUTION)
                .with("agent", "rate", "{\"score\": 2, \"reason\": \"慢\"}")
                .with("agent", "assign", "{}");
        assertThat(lastEvent(ticket)).contains("\"assignee\":\"handler3\"");

        assertThat(RecordedTicket.opened(desk).post("agent", "assign", "{}").fault("department"))
                .isEqualTo("REQUIRED");
        assertThat(ticket.post("agent", "assign", "{\"department\": \"无\"}").fault("department"))
                .isEqualTo("UNKNOWN_DEPARTMENT");
    }

    @Test
    void whereNobodyIsThereToHaveItSomebodyHasToBeNamed() {
        desk.jdbc()
                .sql("INSERT INTO desk.department (name) VALUES ('空部门') ON CONFLICT DO NOTHING")
                .update();
        desk.bean(Directory.class).forget("agent");
        RecordedTicket ticket = RecordedTicket.opened(desk);

        Answer answer = ticket.post("agent", "assign", "{\"department\": \"空部门\"}");

        assertThat(answer.fault("assignee")).as(answer.raw().body()).isEqualTo("REQUIRED");
        assertThat(ticket.version()).isZero();
    }

    @Test
    void theFairChoiceIsWhoHasTheFewestOpenTicketsAndThenWhoWasLongestGivenNone() {
        given("fair-a", "2024-01-03", true);
        given("fair-a", "2024-01-04", false);
        given("fair-b", "2024-01-02", true);
        given("fair-c", "2024-01-01", true);
        given("fair-c", "2024-01-01", true);
        KnownTickets known = desk.bean(KnownTickets.class);

        assertThat(known.leastLoaded(List.of("fair-a", "fair-b", "fair-c"))).contains("fair-b");
        assertThat(known.leastLoaded(List.of("fair-a", "fair-c", "fair-new"))).contains("fair-new");
        assertThat(known.leastLoaded(List.of())).isEmpty();
    }

    private static void given(String to, String on, boolean open) {
        desk.jdbc()
                .sql("INSERT INTO command.known_ticket (ticket_id, contact_at, assignee, assigned_at, open)"
                        + " VALUES (gen_random_uuid(), now(), ?, CAST(? AS timestamptz), ?)")
                .params(to, on, open)
                .update();
    }

    private static String lastEvent(RecordedTicket ticket) {
        return new String(ticket.events().getLast().payload(), StandardCharsets.UTF_8);
    }
}
