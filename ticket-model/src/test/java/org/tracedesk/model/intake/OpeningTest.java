package org.tracedesk.model.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.tracedesk.model.Contact.call;
import static org.tracedesk.model.GivenTicket.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tracedesk.api.event.TicketOpened;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.api.value.Direction;
import org.tracedesk.api.value.Occasion;
import org.tracedesk.api.value.Priority;
import org.tracedesk.api.value.TicketStatus;
import org.tracedesk.model.Contact;
import org.tracedesk.model.GivenTicket;
import org.tracedesk.model.TestForms;
import org.tracedesk.model.form.Form;
import org.tracedesk.model.ticket.TicketState;

class OpeningTest {

    @Test
    void anOpenedTicketIsNewInItsFirstRoundAndBelongsToNobody() {
        TicketState ticket = GivenTicket.on(TestForms.hotline()).ticket();

        assertThat(ticket.status()).isEqualTo(TicketStatus.NEW);
        assertThat(ticket.round().n()).isEqualTo(1);
        assertThat(ticket.round().responsibility().person()).isNull();
        assertThat(ticket.archived()).isFalse();
    }

    @Test
    void theRecorderComesFromTheLoginAndTheNumbersFromTheDesk() {
        TicketOpened opened = open(TestForms.hotline(), call());

        assertThat(opened.recorder()).isEqualTo("agent");
        assertThat(opened.number()).isEqualTo("20231001001");
        assertThat(opened.customer().number()).isEqualTo("C20231001001");
        assertThat(opened.form()).isEqualTo("hotline");
        assertThat(opened.formVersion()).isEqualTo(1);
    }

    @Test
    void aContactComesInUnlessSaidOtherwiseAndHappensNow() {
        TicketOpened opened = open(TestForms.hotline(), call());

        assertThat(opened.direction()).isEqualTo(Direction.IN);
        assertThat(opened.occurredAt()).isEqualTo(NOW);
    }

    @Test
    void untilClassifiedTheFormsDefaultPriorityHolds() {
        assertThat(open(TestForms.hotline(), call()).priority()).isEqualTo(Priority.P2);
        assertThat(open(TestForms.scenario(), call()).priority()).isNull();
    }

    @Test
    void aKnownCategoryIsKeptInTheFormsSpellingAndBringsItsPriority() {
        TicketOpened opened = open(TestForms.hotline(), call().about("售後服務", "repair"));

        assertThat(opened.category()).containsExactly("售后服务", "故障报修");
        assertThat(opened.priority()).isEqualTo(Priority.P1);
    }

    @Test
    void anOccasionBelongsToAnOutboundContact() {
        assertThat(open(TestForms.hotline(), call().withOccasion(Direction.OUT, Occasion.SATISFACTION_SURVEY))
                        .occasion())
                .isEqualTo(Occasion.SATISFACTION_SURVEY);
        refused(TestForms.hotline(), call().withOccasion(null, Occasion.SATISFACTION_SURVEY), "occasion ONLY_OUTBOUND");
        refused(
                TestForms.hotline(),
                call().withOccasion(Direction.IN, Occasion.USAGE_FOLLOW_UP),
                "occasion ONLY_OUTBOUND");
    }

    @Test
    void aContactDoesNotEndBeforeItBegan() {
        refused(TestForms.hotline(), call().begun(NOW).ended(NOW.minusSeconds(1)), "endedAt BEFORE_BEGIN");
        assertThat(open(TestForms.hotline(), call().begun(NOW).ended(NOW)).endedAt())
                .isEqualTo(NOW);
    }

    @Test
    void aCategoryIsALeafOfTheForm() {
        refused(TestForms.hotline(), call().about("售后服务"), "category UNKNOWN_CATEGORY");
        refused(TestForms.hotline(), call().about("售后服务", "账户登录"), "category UNKNOWN_CATEGORY");
        refused(TestForms.hotline(), call().about(), "category UNKNOWN_CATEGORY");
    }

    @Test
    void everyFieldThatTheFormAsksForIsNamedAtOnce() {
        refused(
                TestForms.strict(),
                call().empty(),
                "category REQUIRED",
                "customer.contact REQUIRED",
                "description REQUIRED");
    }

    @Test
    void missingAndWrongFieldsAreNamedTogether() {
        refused(
                TestForms.strict(),
                call().empty().about("账户登录").ended(NOW.minusSeconds(1)),
                "category UNKNOWN_CATEGORY",
                "endedAt BEFORE_BEGIN",
                "customer.contact REQUIRED",
                "description REQUIRED");
    }

    @Test
    void anEntryOverTwoHoursAfterTheContactsEndIsAcceptedAndMarkedLate() {
        Form form = TestForms.communication();
        Instant end = NOW.minus(Duration.ofHours(2));

        assertThat(open(form, call().begun(end.minusSeconds(600)).ended(end)).late())
                .isFalse();
        assertThat(open(form, call().begun(end.minusSeconds(600)).ended(end.minusSeconds(1)))
                        .late())
                .isTrue();
        assertThat(open(form, call().begun(end.minusSeconds(1))).late()).isTrue();
        assertThat(open(TestForms.hotline(), call().begun(end.minusSeconds(1))).late())
                .isFalse();
    }

    private static TicketOpened open(Form form, Contact contact) {
        return GivenTicket.opening(form, contact, NOW);
    }

    private static void refused(Form form, Contact contact, String... faults) {
        assertThatThrownBy(() -> open(form, contact))
                .asInstanceOf(type(TicketRejected.class))
                .extracting(refused -> refused.rejection().faults().stream()
                        .map(fault -> fault.field() + " " + fault.code())
                        .sorted()
                        .toList())
                .isEqualTo(List.of(faults).stream().sorted().toList());
    }
}
