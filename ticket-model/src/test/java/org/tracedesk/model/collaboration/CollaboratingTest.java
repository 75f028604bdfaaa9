package org.tracedesk.model.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tracedesk.model.Commands.*;
import static org.tracedesk.model.GivenTicket.NOW;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tracedesk.api.command.InviteDepartment;
import org.tracedesk.api.command.TicketCommand;
import org.tracedesk.api.event.CollaborationCompleted;
import org.tracedesk.api.event.DepartmentInvited;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.value.Actor;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.Role;
import org.tracedesk.model.GivenTicket;
import org.tracedesk.model.TestForms;
import org.tracedesk.model.ticket.Parts;
import org.tracedesk.model.ticket.Visibility;

class CollaboratingTest {

    private static final Actor OPERATIONS =
            new Actor("handler2", null, null, null, Set.of(Role.HANDLER), Set.of("运营部"));

    private final GivenTicket assigned = GivenTicket.on(TestForms.hotline()).after(assign("技术部", "handler"));

    @Test
    void aDepartmentIsAskedThroughOnePersonOfIt() {
        assigned.when(invite("运营部"))
                .records(new DepartmentInvited(TICKET, NOW, 1, "运营部", "contact", Personal.of("提供通话录音")));
        assigned.when(new InviteDepartment(TICKET, null, "运营部", null, Personal.of("提供通话录音"), null))
                .isFaulty(Reason.INVALID_INPUT, "contact REQUIRED");
    }

    @Test
    void collaborationsAreNumberedFromOne() {
        GivenTicket asked = assigned.after(invite("运营部"), invite("客服部"));

        asked.when(collaborated(2)).records(new CollaborationCompleted(TICKET, NOW, 2, Personal.of("录音已提供")));
        assertThat(asked.after(collaborated(2)).ticket().parts().collaborations())
                .satisfiesExactly(
                        first -> assertThat(first.completedAt()).isNull(),
                        second -> assertThat(second.completedAt()).isEqualTo(NOW));
    }

    @Test
    void whatIsDoneIsNotDoneAgainAndWhatIsNotThereIsNotDoneAtAll() {
        GivenTicket done = assigned.after(invite("运营部"), collaborated(1));

        done.when(collaborated(1)).isRefused(Reason.ALREADY_DONE);
        done.when(collaborated(2)).isRefused(Reason.PART_NOT_FOUND);
    }

    @Test
    void theDepartmentSeesTheTicketFromThenOnAndInEveryRound() {
        assertThat(Visibility.sees(OPERATIONS, assigned.ticket())).isFalse();
        assertThat(Visibility.sees(OPERATIONS, assigned.after(invite("运营部")).ticket()))
                .isTrue();
        assertThat(Visibility.sees(
                        OPERATIONS,
                        assigned.after(invite("运营部"), resolve("已修好"), reopen()).ticket()))
                .isTrue();
    }

    @Test
    void aTicketHasNoMoreThanItCanHold() {
        GivenTicket full = assigned.after(
                IntStream.range(0, Parts.MOST).mapToObj(i -> invite("运营部")).toArray(TicketCommand[]::new));

        full.when(invite("运营部")).isRefused(Reason.LIMIT_REACHED);
    }
}
