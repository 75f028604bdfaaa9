package org.tracedesk.model.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tracedesk.model.Commands.TICKET;
import static org.tracedesk.model.Commands.amend;
import static org.tracedesk.model.Commands.classify;
import static org.tracedesk.model.GivenTicket.NOW;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tracedesk.api.command.ClassifyTicket;
import org.tracedesk.api.event.TicketClassified;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.value.Impact;
import org.tracedesk.api.value.Liability;
import org.tracedesk.api.value.Priority;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.api.value.Urgency;
import org.tracedesk.model.GivenTicket;
import org.tracedesk.model.TestForms;

class ClassificationTest {

    private final GivenTicket hotline = GivenTicket.on(TestForms.hotline());
    private final GivenTicket rapid = GivenTicket.on(TestForms.rapid());

    @Test
    void eitherSpellingOfACategoryIsStoredInTheFormsOwn() {
        TicketClassified expected =
                new TicketClassified(TICKET, NOW, List.of("售后服务", "故障报修"), Priority.P1, null, null, null);

        hotline.when(classify("售后服务", "故障报修")).records(expected);
        hotline.when(classify("售後服務", "故障報修")).records(expected);
        hotline.when(classify("AFTER-SALES", "Repair")).records(expected);
    }

    @Test
    void aCategoryIsALeafOfTheFormsTree() {
        hotline.when(classify("售后服务")).isFaulty(Reason.INVALID_INPUT, "category UNKNOWN_CATEGORY");
        hotline.when(classify("故障报修")).isFaulty(Reason.INVALID_INPUT, "category UNKNOWN_CATEGORY");
        hotline.when(classify("售后服务", "故障报修", "空调")).isFaulty(Reason.INVALID_INPUT, "category UNKNOWN_CATEGORY");
    }

    @Test
    void aPriorityIsNamedByItsCodeOrTheFormsWord() {
        assertThat(priority(hotline.when(chosen("P3")).recordsOne(TicketClassified.class)))
                .isEqualTo(Priority.P3);
        assertThat(priority(hotline.when(chosen("不緊急")).recordsOne(TicketClassified.class)))
                .isEqualTo(Priority.P3);
        assertThat(priority(hotline.when(chosen("urgent")).recordsOne(TicketClassified.class)))
                .isEqualTo(Priority.P1);
        hotline.when(chosen("P0")).isFaulty(Reason.INVALID_INPUT, "priority UNKNOWN_PRIORITY");
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        hotline.when(new ClassifyTicket(TICKET, null, List.of("维修"), "特急", null, null, null))
                .isFaulty(Reason.INVALID_INPUT, "category UNKNOWN_CATEGORY", "priority UNKNOWN_PRIORITY");
    }

    @Test
    void aNewCategoryBringsItsOwnPriorityAndOtherwiseThePresentOneStays() {
        GivenTicket low = hotline.after(chosen("P3"));

        assertThat(priority(low.when(classify("产品咨询", "功能使用")).recordsOne(TicketClassified.class)))
                .isEqualTo(Priority.P3);
        assertThat(priority(low.after(classify("产品咨询", "功能使用"))
                        .when(classify("售后服务", "故障报修"))
                        .recordsOne(TicketClassified.class)))
                .isEqualTo(Priority.P1);
    }

    @Test
    void classifyingWithEqualValuesRecordsNothingInWhateverSpelling() {
        GivenTicket classified = hotline.after(chosen("P3"));

        classified.when(chosen("P3")).isAlreadySo();
        classified.when(chosen("不紧急")).isAlreadySo();
        classified.when(classify("售後服務", "故障報修")).isAlreadySo();
        classified.when(chosen("P2")).recordsOne(TicketClassified.class);
    }

    @Test
    void aFormWithoutPrioritiesTakesNone() {
        GivenTicket scenario = GivenTicket.on(TestForms.scenario());

        assertThat(priority(scenario.when(classify("物流问题")).recordsOne(TicketClassified.class)))
                .isNull();
        scenario.when(new ClassifyTicket(TICKET, null, List.of("物流问题"), "P2", null, null, null))
                .isFaulty(Reason.INVALID_INPUT, "priority UNKNOWN_PRIORITY");
    }

    @ParameterizedTest(name = "{0} x {1} = {2}")
    @CsvSource({
        "MASS_OR_CORE, HIGH, P0", "MASS_OR_CORE, MEDIUM, P1", "MASS_OR_CORE, LOW, P2",
        "TEAM, HIGH, P1", "TEAM, MEDIUM, P2", "TEAM, LOW, P3",
        "SINGLE, HIGH, P2", "SINGLE, MEDIUM, P3", "SINGLE, LOW, P3"
    })
    void thePriorityFollowsFromImpactAndUrgencyWhereTheFormComputesIt(
            Impact impact, Urgency urgency, Priority expected) {
        assertThat(priority(rapid.when(computed(null, impact, urgency)).recordsOne(TicketClassified.class)))
                .isEqualTo(expected);
    }

    @Test
    void aComputedPriorityIsNotChosen() {
        rapid.when(computed("P3", Impact.TEAM, Urgency.HIGH))
                .isFaulty(Reason.INVALID_INPUT, "priority FOLLOWS_FROM_IMPACT_AND_URGENCY");
        rapid.when(computed("P1", Impact.TEAM, Urgency.HIGH)).recordsOne(TicketClassified.class);
    }

    @Test
    void impactAndUrgencyComeTogetherAndAreKept() {
        rapid.when(computed(null, Impact.TEAM, null)).isFaulty(Reason.INVALID_INPUT, "urgency REQUIRED");
        rapid.when(computed(null, null, Urgency.LOW)).isFaulty(Reason.INVALID_INPUT, "impact REQUIRED");

        GivenTicket classified = rapid.after(computed(null, Impact.TEAM, Urgency.HIGH));
        classified.when(computed(null, null, null)).isAlreadySo();
        assertThat(priority(classified.when(computed(null, null, Urgency.LOW)).recordsOne(TicketClassified.class)))
                .isEqualTo(Priority.P3);
    }

    @Test
    void withoutImpactAndUrgencyTheFormsDefaultHolds() {
        assertThat(priority(rapid.when(classify("技术类", "功能故障")).recordsOne(TicketClassified.class)))
                .isEqualTo(Priority.P2);
    }

    @Test
    void liabilityIsAddedOnceVerifiedAndThenKept() {
        GivenTicket verified = hotline.after(chosen("P3"))
                .after(new ClassifyTicket(
                        TICKET, null, List.of("售后服务", "故障报修"), null, null, null, Liability.THIRD_PARTY));

        assertThat(verified.ticket().value(TicketField.LIABILITY)).isEqualTo("THIRD_PARTY");
        assertThat(verified.ticket().value(TicketField.PRIORITY)).isEqualTo("P3");
        assertThat(verified.when(chosen("P1"))
                        .recordsOne(TicketClassified.class)
                        .liability())
                .isEqualTo(Liability.THIRD_PARTY);
    }

    @Test
    void anAmendedValueIsThePresentOne() {
        GivenTicket amended = hotline.after(chosen("P1"), amend(TicketField.PRIORITY, "P3"));

        amended.when(chosen("P3")).isAlreadySo();
        amended.when(chosen("P1")).recordsOne(TicketClassified.class);
    }

    private static ClassifyTicket chosen(String priority) {
        return new ClassifyTicket(TICKET, null, List.of("售后服务", "故障报修"), priority, null, null, null);
    }

    private static ClassifyTicket computed(
            @Nullable String priority, @Nullable Impact impact, @Nullable Urgency urgency) {
        return new ClassifyTicket(TICKET, null, List.of("技术类", "功能故障"), priority, impact, urgency, null);
    }

    private static @Nullable Priority priority(TicketClassified event) {
        return event.priority();
    }
}
