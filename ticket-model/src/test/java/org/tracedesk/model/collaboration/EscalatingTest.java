package org.tracedesk.model.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tracedesk.api.value.Role.AGENT;
import static org.tracedesk.api.value.Role.AUDITOR;
import static org.tracedesk.api.value.Role.HANDLER;
import static org.tracedesk.api.value.Role.SUPERVISOR;
import static org.tracedesk.model.Commands.*;
import static org.tracedesk.model.GivenTicket.NOW;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tracedesk.api.event.EscalationAnswered;
import org.tracedesk.api.event.TicketEscalated;
import org.tracedesk.api.event.TicketResolved;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.value.Actor;
import org.tracedesk.api.value.EscalationCause;
import org.tracedesk.api.value.Outcome;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.Role;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.model.Contact;
import org.tracedesk.model.GivenTicket;
import org.tracedesk.model.TestForms;

class EscalatingTest {

    private static final Actor ENGINEER = person("handler", HANDLER, "技术部");

    private final GivenTicket ticket = GivenTicket.opened(
                    TestForms.limited(), Contact.call().about("售后服务", "故障报修"))
            .after(assign("技术部", "handler"))
            .by("agent", AGENT);

    @Test
    void aQuestionGoesUpWithTheTimeAnAnswerWasPromisedFor() {
        ticket.when(escalate())
                .records(new TicketEscalated(
                        TICKET,
                        NOW,
                        1,
                        "主管",
                        null,
                        EscalationCause.OVER_AUTHORITY,
                        Personal.of("客户要求全额赔偿"),
                        Instant.parse("2023-10-01T10:00:00Z")));
    }

    @Test
    void whoeverIsAskedCanSeeTheTicket() {
        ticket.when(escalate(ENGINEER)).recordsOne(TicketEscalated.class);
        ticket.when(escalate(person("boss", SUPERVISOR, "客服部"))).recordsOne(TicketEscalated.class);

        ticket.when(escalate(person("handler2", HANDLER, "运营部")))
                .isFaulty(Reason.INVALID_INPUT, "person CANNOT_ANSWER");
        ticket.when(escalate(person("agent2", AGENT, "客服部"))).isFaulty(Reason.INVALID_INPUT, "person CANNOT_ANSWER");
        ticket.when(escalate(person("auditor", AUDITOR, "审计部"))).isFaulty(Reason.INVALID_INPUT, "person CANNOT_ANSWER");
    }

    @Test
    void onlyWhoWasAskedOrASupervisorAnswersAndOnce() {
        GivenTicket asked = ticket.after(escalate(ENGINEER));

        asked.by("agent", AGENT).when(approve(1, "50")).isRefused(Reason.NOT_ASKED);
        asked.by("handler3", HANDLER).when(approve(1, "50")).isRefused(Reason.NOT_ASKED);
        asked.by("handler", HANDLER).when(approve(1, "50")).recordsOne(EscalationAnswered.class);
        asked.by("boss", SUPERVISOR)
                .when(approve(1, "5000"))
                .records(new EscalationAnswered(TICKET, NOW, 1, "boss", Personal.of("同意"), new BigDecimal("5000")));
        asked.by("boss", SUPERVISOR)
                .after(approve(1, null))
                .when(approve(1, "50"))
                .isRefused(Reason.ALREADY_DONE);
        asked.by("boss", SUPERVISOR).when(approve(2, "50")).isRefused(Reason.PART_NOT_FOUND);
    }

    @Test
    void nobodyApprovesMoreThanHeMayGiveHimself() {
        GivenTicket asked = ticket.after(escalate(ENGINEER)).by("handler", HANDLER);

        asked.when(approve(1, "200")).recordsOne(EscalationAnswered.class);
        asked.when(approve(1, "200.01")).isRefused(Reason.OVER_AUTHORITY);
    }

    @Test
    void everyRoleGivesUpToItsLimit() {
        ticket.when(compensate("100", "CNY")).recordsOne(TicketResolved.class);
        ticket.when(compensate("100.01", "CNY")).isRefused(Reason.OVER_AUTHORITY);
        ticket.by("handler", HANDLER).when(compensate("200", "CNY")).recordsOne(TicketResolved.class);
        ticket.by("handler", HANDLER).when(compensate("201", "CNY")).isRefused(Reason.OVER_AUTHORITY);
        ticket.by("both", AGENT, HANDLER).when(compensate("200", "CNY")).recordsOne(TicketResolved.class);
        ticket.by("boss", AGENT, SUPERVISOR).when(compensate("90000", "USD")).recordsOne(TicketResolved.class);
    }

    @Test
    void anotherCurrencyIsOverEveryLimitAndNothingIsUnderEach() {
        ticket.when(compensate("1", "USD")).isRefused(Reason.OVER_AUTHORITY);
        ticket.when(compensate("0", "USD")).recordsOne(TicketResolved.class);
    }

    @Test
    void aCategoryCanHaveLimitsOfItsOwn() {
        GivenTicket question = ticket.after(classify("产品咨询", "功能使用"));

        question.when(compensate("20", "CNY")).recordsOne(TicketResolved.class);
        question.when(compensate("21", "CNY")).isRefused(Reason.OVER_AUTHORITY);
        question.by("handler", HANDLER).when(compensate("200", "CNY")).recordsOne(TicketResolved.class);
    }

    @Test
    void anAnsweredEscalationAllowsUpToWhatWasApproved() {
        GivenTicket asked = ticket.after(escalate());
        asked.when(compensate("500", "CNY")).isRefused(Reason.OVER_AUTHORITY);

        GivenTicket approved =
                asked.by("boss", SUPERVISOR).after(approve(1, "500")).by("agent", AGENT);

        approved.when(compensate("500", "CNY")).recordsOne(TicketResolved.class);
        approved.when(compensate("500.01", "CNY")).isRefused(Reason.OVER_AUTHORITY);
    }

    @Test
    void anApprovalHoldsForItsRoundAlone() {
        ticket.after(escalate())
                .by("boss", SUPERVISOR)
                .after(approve(1, "500"), resolve(Outcome.SOLVED), reopen())
                .by("agent", AGENT)
                .when(compensate("500", "CNY"))
                .isRefused(Reason.OVER_AUTHORITY);
    }

    @Test
    void aCorrectionGivesNoMoreEither() {
        GivenTicket resolved = ticket.after(compensate("50", "CNY"));

        resolved.when(amend(TicketField.COMPENSATION_AMOUNT, "101")).isRefused(Reason.OVER_AUTHORITY);
        resolved.when(amend(TicketField.COMPENSATION_CURRENCY, "USD")).isRefused(Reason.OVER_AUTHORITY);
        assertThat(resolved.when(amend(TicketField.COMPENSATION_AMOUNT, "100")).events())
                .hasSize(1);
    }

    private static Actor person(String login, Role role, String department) {
        return new Actor(login, null, login, null, Set.of(role), Set.of(department));
    }
}
