package org.tracedesk.model.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tracedesk.model.Commands.*;
import static org.tracedesk.model.GivenTicket.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tracedesk.api.command.AssignTicket;
import org.tracedesk.api.event.TicketAssigned;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.model.GivenTicket;
import org.tracedesk.model.TestForms;

class AssignmentTest {

    private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));

    private final GivenTicket opened = GivenTicket.on(TestForms.hotline());

    @Test
    void onePersonOfOneDepartmentBecomesResponsible() {
        GivenTicket assigned = opened.when(assign("技术部", "handler"))
                .records(new TicketAssigned(TICKET, NOW, "技术部", "handler", null, null))
                .then();

        assertThat(assigned.ticket().round().responsibility().person()).isEqualTo("handler");
        assertThat(assigned.ticket().departments()).containsExactly("技术部");
    }

    @Test
    void theDepartmentIsByDefaultTheCategorysOrItsParents() {
        assertThat(opened.after(classify("售后服务", "故障报修"))
                        .when(assignee("handler"))
                        .recordsOne(TicketAssigned.class)
                        .department())
                .isEqualTo("技术部");
        assertThat(opened.after(classify("售后服务", "安装预约"))
                        .when(assignee("agent2"))
                        .recordsOne(TicketAssigned.class)
                        .department())
                .isEqualTo("客服部");
    }

    @Test
    void withoutADefaultTheDepartmentIsNamed() {
        opened.when(assignee("handler")).isFaulty(Reason.INVALID_INPUT, "department REQUIRED");
        opened.after(classify("产品咨询", "功能使用"))
                .when(assignee("handler"))
                .isFaulty(Reason.INVALID_INPUT, "department REQUIRED");
    }

    @Test
    void thePersonBelongsToTheDepartment() {
        opened.when(memberOf(List.of("运营部", "客服部"))).isFaulty(Reason.INVALID_INPUT, "assignee NOT_IN_DEPARTMENT");
        opened.when(memberOf(List.of("运营部", "技术部"))).recordsOne(TicketAssigned.class);
    }

    @Test
    void aDueTimeMovesForwardOnlyLaterIsAnExtension() {
        GivenTicket due = opened.after(due("handler", TOMORROW));

        due.when(due("handler", TOMORROW.plusSeconds(1))).isRefused(Reason.NEEDS_EXTENSION);
        due.when(due("handler3", TOMORROW.plusSeconds(1))).isRefused(Reason.NEEDS_EXTENSION);
        due.when(due("handler", TOMORROW.minusSeconds(1))).recordsOne(TicketAssigned.class);
        due.when(due("handler3", TOMORROW)).recordsOne(TicketAssigned.class);
    }

    @Test
    void reassigningKeepsTheDueTimeAndTheVisitUnlessSaidAgain() {
        GivenTicket reassigned = opened.after(
                new AssignTicket(TICKET, null, null, "技术部", "handler", TOMORROW, true), assign("运营部", "handler2"));

        assertThat(reassigned.ticket().round().responsibility().dueAt()).isEqualTo(TOMORROW);
        assertThat(reassigned.ticket().round().responsibility().onSite()).isTrue();
        assertThat(reassigned.ticket().departments()).containsExactlyInAnyOrder("技术部", "运营部");
    }

    @Test
    void assigningWithEqualValuesRecordsNothing() {
        GivenTicket assigned = opened.after(new AssignTicket(TICKET, null, null, "技术部", "handler", TOMORROW, true));

        assigned.when(assign("技术部", "handler")).isAlreadySo();
        assigned.when(due("handler", TOMORROW)).isAlreadySo();
        assigned.when(new AssignTicket(TICKET, null, null, "技术部", "handler", null, true))
                .isAlreadySo();
        assigned.when(new AssignTicket(TICKET, null, null, "技术部", "handler", null, false))
                .recordsOne(TicketAssigned.class);
        assigned.when(assign("运营部", "handler")).recordsOne(TicketAssigned.class);
    }

    private static AssignTicket assignee(String login) {
        return new AssignTicket(TICKET, null, null, null, login, null, null);
    }

    private static AssignTicket memberOf(List<String> departments) {
        return new AssignTicket(TICKET, null, departments, "技术部", "handler", null, null);
    }

    private static AssignTicket due(String login, @Nullable Instant at) {
        return new AssignTicket(TICKET, null, null, "技术部", login, at, null);
    }
}
