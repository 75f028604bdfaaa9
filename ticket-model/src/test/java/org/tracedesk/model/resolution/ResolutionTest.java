package org.tracedesk.model.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tracedesk.model.Commands.*;
import static org.tracedesk.model.GivenTicket.NOW;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tracedesk.api.command.ResolveTicket;
import org.tracedesk.api.event.TicketResolved;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.value.Compensation;
import org.tracedesk.api.value.Outcome;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.api.value.TicketStatus;
import org.tracedesk.model.Contact;
import org.tracedesk.model.GivenTicket;
import org.tracedesk.model.TestForms;

class ResolutionTest {

    private final GivenTicket opened = GivenTicket.on(TestForms.hotline());
    private final GivenTicket assigned =
            opened.after(assign("技术部", "handler")).by("handler").after(start());

    @Test
    void aSolutionIsRecordedInItsOwnersName() {
        GivenTicket resolved = assigned.by("supervisor")
                .when(resolve("清洗滤网"))
                .records(new TicketResolved(
                        TICKET,
                        NOW,
                        Personal.of("清洗滤网"),
                        null,
                        "handler",
                        Outcome.SOLVED,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null))
                .then();

        assertThat(resolved.ticket().round().progress().outcome()).isEqualTo(Outcome.SOLVED);
    }

    @Test
    void unassignedAndUnstartedWhoeverResolvesIsResponsible() {
        GivenTicket resolved = opened.by("agent2").after(resolve("电话指导"));

        assertThat(resolved.ticket().round().responsibility().person()).isEqualTo("agent2");
    }

    @Test
    void anotherOwnerMayBeNamed() {
        assertThat(assigned.when(resolve(null, "handler3", Outcome.SOLVED, null))
                        .recordsOne(TicketResolved.class)
                        .owner())
                .isEqualTo("handler3");
    }

    @Test
    void whatIsNotSettledNeedsAPlanAndIsToBeFollowedUp() {
        for (Outcome outcome : List.of(Outcome.UNSOLVED, Outcome.FOLLOW_UP_NEEDED)) {
            assigned.when(resolve(outcome)).isFaulty(Reason.INVALID_INPUT, "followUpPlan REQUIRED");
            assertThat(assigned.when(planned(outcome)).ticket().status()).isEqualTo(TicketStatus.FOLLOW_UP);
        }
    }

    @Test
    void solvingAfterAllReplacesEverythingSaidBefore() {
        GivenTicket solved = assigned.after(planned(Outcome.UNSOLVED), resolve("更换压缩机"));

        assertThat(solved.ticket().status()).isEqualTo(TicketStatus.RESOLVED);
        assertThat(solved.ticket().personal(TicketField.FOLLOW_UP_ACTION)).isNull();
        assertThat(solved.ticket().value(TicketField.FOLLOW_UP_DUE_AT)).isNull();
    }

    @Test
    void everyFieldThatTheFormAsksForIsNamedAtOnce() {
        GivenTicket.opened(TestForms.strict(), Contact.call().about("售后服务", "故障报修"))
                .when(resolve(Outcome.UNSOLVED))
                .isFaulty(Reason.INVALID_INPUT, "followUpPlan REQUIRED", "solution REQUIRED", "cause REQUIRED");
    }

    @Test
    void theSameSolutionOrOnlyItsOutcomeIsAlreadySo() {
        GivenTicket resolved = assigned.after(compensated("50"));

        resolved.when(compensated("50.00")).isAlreadySo();
        resolved.when(resolve(Outcome.SOLVED)).isAlreadySo();
        resolved.at(NOW.plus(Duration.ofDays(1)))
                .by("agent2")
                .when(compensated("50"))
                .isAlreadySo();
        resolved.when(compensated("60")).isRefused(Reason.TICKET_IS_RESOLVED);
        resolved.when(compensated(null)).isRefused(Reason.TICKET_IS_RESOLVED);
        resolved.when(planned(Outcome.UNSOLVED)).isRefused(Reason.TICKET_IS_RESOLVED);
    }

    @Test
    void anAmendedSolutionIsTheOneThatIsAlreadySo() {
        GivenTicket amended = assigned.after(resolve("清洗滤网"), amend(TicketField.SOLUTION, "更换滤网"));

        amended.when(resolve("更换滤网")).isAlreadySo();
        amended.when(resolve("清洗滤网")).isRefused(Reason.TICKET_IS_RESOLVED);
    }

    private static ResolveTicket compensated(@Nullable String amount) {
        Compensation compensation = amount == null ? null : new Compensation(new BigDecimal(amount), "CNY");
        return new ResolveTicket(
                TICKET,
                null,
                Personal.of("补偿优惠券"),
                null,
                null,
                Outcome.SOLVED,
                null,
                compensation,
                null,
                null,
                null,
                null,
                null);
    }
}
