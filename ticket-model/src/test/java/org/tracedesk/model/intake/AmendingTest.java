package org.tracedesk.model.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tracedesk.api.value.TicketField.*;
import static org.tracedesk.model.Commands.*;
import static org.tracedesk.model.GivenTicket.NOW;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tracedesk.api.event.TicketAmended;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.value.FieldValue;
import org.tracedesk.api.value.Outcome;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.Review;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.api.value.Verdict;
import org.tracedesk.model.Contact;
import org.tracedesk.model.GivenTicket;
import org.tracedesk.model.TestForms;

class AmendingTest {

    private final GivenTicket opened = GivenTicket.on(TestForms.hotline());

    @Test
    void theOldValueIsKeptBesideTheNew() {
        opened.when(amend(CUSTOMER_CONTACT, "13912345678"))
                .records(amended(
                        CUSTOMER_CONTACT,
                        FieldValue.of(Personal.of("13812345678")),
                        FieldValue.of(Personal.of("13912345678"))));
        assertThat(opened.after(amend(CUSTOMER_CONTACT, "13912345678"), amend(CUSTOMER_CONTACT, "13712345678"))
                        .ticket()
                        .personal(CUSTOMER_CONTACT))
                .isEqualTo(Personal.of("13712345678"));
    }

    @Test
    void whatTheOpeningLeftOutIsCompletedByAmending() {
        opened.when(amend(ORDER_NUMBER, "DD20231001005"))
                .records(amended(ORDER_NUMBER, null, FieldValue.of((Object) "DD20231001005")));
    }

    @Test
    void whatWasNeverRecordedHasNothingToAmend() {
        GivenTicket empty = GivenTicket.on(TestForms.scenario());

        empty.when(amend(LIABILITY, "PLATFORM")).isRefused(Reason.NOTHING_TO_AMEND);
        empty.when(amend(SOLUTION, "已补发")).isRefused(Reason.NOTHING_TO_AMEND);
        empty.when(amend(INFORM_TEXT, "已补发")).isRefused(Reason.NOTHING_TO_AMEND);
        empty.when(amend(SCORE, 5)).isRefused(Reason.NOTHING_TO_AMEND);
        opened.when(amend(PRIORITY, "P1")).recordsOne(TicketAmended.class);
    }

    @Test
    void aNewRoundHasNothingOfTheLastToAmend() {
        GivenTicket second = opened.after(resolve("清洗滤网"), inform(), rate(2, null, "等待太久"));

        second.when(amend(SOLUTION, "更换滤网")).isRefused(Reason.NOTHING_TO_AMEND);
        second.when(amend(INFORM_TEXT, "已修好")).isRefused(Reason.NOTHING_TO_AMEND);
    }

    @Test
    void aLowScoreIsCorrectedAlsoAfterItBeganTheSecondHandling() {
        GivenTicket second = opened.after(resolve("清洗滤网"), rate(2, null, "等待太久"));

        GivenTicket amended = second.when(amend(SCORE, 4))
                .records(
                        amended(SCORE, FieldValue.of((Object) 2), FieldValue.of((Object) 4), true),
                        amended(LABEL, FieldValue.of((Object) "不满意"), FieldValue.of((Object) "满意"), true))
                .then();

        assertThat(amended.ticket().round().n()).isEqualTo(2);
        assertThat(amended.ticket().lastRating().round()).isEqualTo(1);
        assertThat(amended.ticket().lastRating().value(SCORE)).isEqualTo("4");
        assertThat(amended.ticket().value(SCORE)).isNull();
    }

    @Test
    void aCorrectedScoreBringsItsWordAndStartsNoRound() {
        GivenTicket rated = opened.after(resolve("清洗滤网"), rate(5));

        GivenTicket amended = rated.when(amend(SCORE, 2))
                .records(
                        amended(SCORE, FieldValue.of((Object) 5), FieldValue.of((Object) 2), false),
                        amended(LABEL, FieldValue.of((Object) "非常满意"), FieldValue.of((Object) "不满意"), false))
                .then();

        assertThat(amended.ticket().round().n()).isEqualTo(1);
        assertThat(amended.ticket().status()).isEqualTo(rated.ticket().status());
        amended.when(rate(5)).isRefused(Reason.ALREADY_RATED);
    }

    @Test
    void aCorrectedWordBringsItsScore() {
        opened.after(resolve("清洗滤网"), rate(5))
                .when(amend(LABEL, "滿意"))
                .records(
                        amended(LABEL, FieldValue.of((Object) "非常满意"), FieldValue.of((Object) "满意"), true),
                        amended(SCORE, FieldValue.of((Object) 5), FieldValue.of((Object) 4), true));
    }

    @Test
    void whereScoreAndWordStandSideBySideEachIsCorrectedAlone() {
        GivenTicket rated = GivenTicket.on(TestForms.scenario()).after(resolve("已补发"), rate(5, "满意", null));

        rated.when(amend(SCORE, 3))
                .records(amended(SCORE, FieldValue.of((Object) 5), FieldValue.of((Object) 3), false));
        rated.when(amend(LABEL, "不满意"))
                .records(amended(LABEL, FieldValue.of((Object) "满意"), FieldValue.of((Object) "不满意"), true));
    }

    @Test
    void aCorrectedWordAloneSaysWhetherItSatisfies() {
        GivenTicket.on(TestForms.communication())
                .after(resolve("已补发"), rate(null, "满意", null))
                .when(amend(LABEL, "不满意"))
                .records(amended(LABEL, FieldValue.of((Object) "满意"), FieldValue.of((Object) "不满意"), false));
    }

    @Test
    void aRatingIsCorrectedOnTheFormsScale() {
        GivenTicket rated = GivenTicket.on(TestForms.communication()).after(resolve("已补发"), rate(null, "满意", null));

        rated.when(amend(SCORE, 5)).isFaulty(Reason.INVALID_INPUT, "value NOT_ON_THIS_FORM");
        rated.when(amend(LABEL, "很好")).isFaulty(Reason.INVALID_INPUT, "value UNKNOWN_LABEL");
    }

    @Test
    void aCorrectedImpactOrUrgencyBringsItsPriority() {
        GivenTicket rapid =
                GivenTicket.on(TestForms.rapid()).after(classify("技术类", "功能故障")).after(amend(IMPACT, "TEAM"));

        assertThat(rapid.ticket().value(PRIORITY)).isEqualTo("P2");
        GivenTicket urgent = rapid.when(amend(URGENCY, "HIGH"))
                .records(
                        amended(URGENCY, null, FieldValue.of((Object) "HIGH")),
                        amended(PRIORITY, FieldValue.of((Object) "P2"), FieldValue.of((Object) "P1")))
                .then();
        urgent.when(amend(IMPACT, "MASS_OR_CORE"))
                .records(
                        amended(IMPACT, FieldValue.of((Object) "TEAM"), FieldValue.of((Object) "MASS_OR_CORE")),
                        amended(PRIORITY, FieldValue.of((Object) "P1"), FieldValue.of((Object) "P0")));
        urgent.when(amend(PRIORITY, "P3")).isFaulty(Reason.INVALID_INPUT, "value FOLLOWS_FROM_IMPACT_AND_URGENCY");
    }

    @Test
    void categoryAndPriorityAreTheFormsOwnInWhateverSpelling() {
        GivenTicket classified = opened.after(classify("售后服务", "故障报修"));

        assertThat(classified
                        .after(amend(CATEGORY, FieldValue.of(List.of("售後服務", "安裝預約"))))
                        .ticket()
                        .category())
                .containsExactly("售后服务", "安装预约");
        assertThat(classified.after(amend(PRIORITY, "不緊急")).ticket().value(PRIORITY))
                .isEqualTo("P3");
        classified
                .when(amend(CATEGORY, FieldValue.of(List.of("售后服务"))))
                .isFaulty(Reason.INVALID_INPUT, "value UNKNOWN_CATEGORY");
        classified.when(amend(PRIORITY, "P0")).isFaulty(Reason.INVALID_INPUT, "value UNKNOWN_PRIORITY");
    }

    @Test
    void whatHappenedDidNotHappenInTheFuture() {
        opened.when(amend(OCCURRED_AT, NOW.plusSeconds(1))).isFaulty(Reason.INVALID_INPUT, "value IN_THE_FUTURE");
        opened.when(amend(PROBLEM_AT, NOW.plusSeconds(1))).isFaulty(Reason.INVALID_INPUT, "value IN_THE_FUTURE");
        opened.after(planned(Outcome.UNSOLVED))
                .when(amend(FOLLOW_UP_DUE_AT, NOW.plus(Duration.ofDays(9))))
                .recordsOne(TicketAmended.class);
    }

    @Test
    void aContactStillEndsAfterItBegan() {
        GivenTicket contact = GivenTicket.opened(
                TestForms.hotline(), Contact.call().begun(NOW.minusSeconds(600)).ended(NOW.minusSeconds(300)));

        contact.when(amend(OCCURRED_AT, NOW.minusSeconds(299))).isFaulty(Reason.INVALID_INPUT, "value AFTER_END");
        contact.when(amend(ENDED_AT, NOW.minusSeconds(601))).isFaulty(Reason.INVALID_INPUT, "value BEFORE_BEGIN");
        contact.when(amend(OCCURRED_AT, NOW.minusSeconds(300))).recordsOne(TicketAmended.class);
    }

    @Test
    void anAmendmentUndoesTheReview() {
        GivenTicket reviewed = opened.by("supervisor").after(review(Verdict.APPROVED));

        assertThat(reviewed.after(amend(REMARK, "已核对"))
                        .ticket()
                        .round()
                        .judgement()
                        .review())
                .isEqualTo(Review.NONE);
    }

    private static TicketAmended amended(TicketField field, @Nullable FieldValue before, FieldValue after) {
        return amended(field, before, after, null);
    }

    private static TicketAmended amended(
            TicketField field, @Nullable FieldValue before, FieldValue after, @Nullable Boolean satisfied) {
        Integer round = field.body() == TicketField.Body.RATE ? 1 : null;
        return new TicketAmended(TICKET, NOW, "agent", field, before, after, round, satisfied, Personal.of("记错了"));
    }
}
