package org.tracedesk.model.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tracedesk.model.Commands.*;
import static org.tracedesk.model.GivenTicket.NOW;

import org.junit.jupiter.api.Test;
import org.tracedesk.api.event.SecondHandlingStarted;
import org.tracedesk.api.event.TicketAssigned;
import org.tracedesk.api.event.TicketRated;
import org.tracedesk.api.event.TicketReopened;
import org.tracedesk.api.event.TicketResolved;
import org.tracedesk.api.event.WorkStarted;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.value.Outcome;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.Review;
import org.tracedesk.api.value.RoundCause;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.api.value.TicketStatus;
import org.tracedesk.api.value.Verdict;
import org.tracedesk.model.GivenTicket;
import org.tracedesk.model.TestForms;
import org.tracedesk.model.ticket.Round;
import org.tracedesk.model.ticket.TicketState;

class SecondHandlingTest {

    private final GivenTicket told = GivenTicket.on(TestForms.hotline())
            .after(classify("售后服务", "故障报修"), assign("技术部", "handler"))
            .by("handler")
            .after(start(), resolve("清洗滤网"), inform())
            .by("supervisor")
            .after(review(Verdict.APPROVED));
    private final GivenTicket unhappy = told.after(rate(2, null, "三天后又不制冷"));

    @Test
    void aLowRatingWithAReasonStartsASecondHandlingAtOnce() {
        told.when(rate(2)).isFaulty(Reason.REASON_REQUIRED, "reason REQUIRED");
        told.when(rate(2, null, "三天后又不制冷"))
                .records(
                        new TicketRated(TICKET, NOW, 1, 2, "不满意", true, false, Personal.of("三天后又不制冷"), null),
                        new SecondHandlingStarted(TICKET, NOW, 2));
    }

    @Test
    void theNewRoundKeepsCategoryAndDepartmentAndNothingOfTheLast() {
        startsAnew(unhappy.ticket(), RoundCause.LOW_RATING);
    }

    @Test
    void aReopenedTicketStartsAnewInTheSameWay() {
        GivenTicket reopened = told.after(rate(5))
                .when(reopen())
                .records(new TicketReopened(TICKET, NOW, 2, Personal.of("故障再次出现")))
                .then();

        startsAnew(reopened.ticket(), RoundCause.REOPENED);
    }

    @Test
    void aClosedTicketIsHandledOnceMoreToo() {
        assertThat(told.after(close(), rate(1, null, "没有解决")).ticket().status()).isEqualTo(TicketStatus.NEW);
        assertThat(told.after(close(), reopen()).ticket().round().n()).isEqualTo(2);
    }

    @Test
    void theFormerOwnerGetsItNeitherByAssigningNorStartingNorResolving() {
        unhappy.when(assign("技术部", "handler")).isRefused(Reason.SAME_PERSON);
        unhappy.by("handler").when(start()).isRefused(Reason.SAME_PERSON);
        unhappy.by("handler").when(resolve("再次清洗")).isRefused(Reason.SAME_PERSON);
        unhappy.when(resolve(Personal.of("再次清洗"), "handler", Outcome.SOLVED, null))
                .isRefused(Reason.SAME_PERSON);
    }

    @Test
    void anybodyElseGetsIt() {
        unhappy.when(assign("技术部", "handler3")).recordsOne(TicketAssigned.class);
        unhappy.by("handler3").when(start()).recordsOne(WorkStarted.class);
        unhappy.by("handler3").when(resolve("更换主板")).recordsOne(TicketResolved.class);
    }

    @Test
    void afterAPlainReopeningTheSamePersonMayHaveItAgain() {
        GivenTicket reopened = told.after(reopen());

        reopened.when(assign("技术部", "handler")).recordsOne(TicketAssigned.class);
        reopened.by("handler").when(start()).recordsOne(WorkStarted.class);
        reopened.by("handler").when(resolve("再次清洗")).recordsOne(TicketResolved.class);
    }

    @Test
    void ownersOfEveryEarlierRoundAreMeantAlsoOfOnesReopened() {
        GivenTicket third = told.after(reopen(), assign("技术部", "handler3"))
                .by("handler3")
                .after(start(), resolve("更换主板"), rate(1, null, "没有解决"));

        third.when(assign("技术部", "handler")).isRefused(Reason.SAME_PERSON);
        third.when(assign("技术部", "handler3")).isRefused(Reason.SAME_PERSON);
        third.when(assign("运营部", "handler2")).recordsOne(TicketAssigned.class);
    }

    @Test
    void unassignedTheOwnerIsWhoStartedElseWhoResolved() {
        GivenTicket opened = GivenTicket.on(TestForms.hotline());

        opened.by("handler")
                .after(start())
                .by("handler3")
                .after(resolve("清洗滤网"), rate(1, null, "没有解决"))
                .by("handler")
                .when(start())
                .isRefused(Reason.SAME_PERSON);
        opened.by("agent2")
                .after(resolve("电话指导"), rate(1, null, "没有解决"))
                .when(start())
                .isRefused(Reason.SAME_PERSON);
    }

    @Test
    void anOwnerPutRightByAmendingIsTheOwner() {
        GivenTicket amended = GivenTicket.on(TestForms.hotline())
                .by("agent2")
                .after(resolve("电话指导"), amend(TicketField.OWNER, "handler"), rate(1, null, "没有解决"));

        amended.when(assign("技术部", "handler")).isRefused(Reason.SAME_PERSON);
        amended.when(assign("客服部", "agent2")).recordsOne(TicketAssigned.class);
    }

    private static void startsAnew(TicketState ticket, RoundCause cause) {
        assertThat(ticket.status()).isEqualTo(TicketStatus.NEW);
        assertThat(ticket.category()).containsExactly("售后服务", "故障报修");
        assertThat(ticket.formerOwners()).containsExactly("handler");

        Round round = ticket.round();
        assertThat(round.n()).isEqualTo(2);
        assertThat(round.cause()).isEqualTo(cause);
        assertThat(round.since()).isEqualTo(NOW);
        assertThat(round.responsibility().department()).isEqualTo("技术部");
        assertThat(round.responsibility().person()).isNull();
        assertThat(round.progress().outcome()).isNull();
        assertThat(round.progress().startedAt()).isNull();
        assertThat(round.progress().informedAt()).isNull();
        assertThat(round.judgement().review()).isEqualTo(Review.NONE);
        assertThat(round.judgement().rated()).isFalse();
        assertThat(ticket.fields())
                .doesNotContainKeys(
                        TicketField.SOLUTION, TicketField.INFORM_TEXT, TicketField.SCORE, TicketField.LABEL);
    }
}
