package org.tracedesk.model.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tracedesk.api.value.ClockKind.*;
import static org.tracedesk.model.clock.TimedTicket.ID;
import static org.tracedesk.model.clock.TimedTicket.at;
import static org.tracedesk.model.clock.TimedTicket.on;
import static org.tracedesk.model.clock.TimedTicket.text;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tracedesk.api.event.*;
import org.tracedesk.api.value.*;
import org.tracedesk.model.form.Form;
import org.tracedesk.model.form.FormReader;

class DueTimesTest {

    private static final String CALL = "2023-10-01T09:30:00+08:00";

    @Test
    void anUrgentCallIsDueADayLater() {
        TimedTicket ticket = on("hotline", CALL, Priority.P1);
        assertThat(ticket.due(RESOLUTION)).isEqualTo("2023-10-02T09:30");
        assertThat(ticket.due(FIRST_RESPONSE)).isEqualTo("2023-10-01T11:30");
        assertThat(ticket.state().dueAt()).isEqualTo(at("2023-10-02T09:30:00+08:00"));
    }

    @Test
    void orAtTheEndOfThatDayIfTheFormRoundsAsItsDocumentPrints() {
        TimedTicket ticket = on(rounding(), CALL, Priority.P1, false);
        assertThat(ticket.due(RESOLUTION)).isEqualTo("2023-10-02T23:59:59");
        assertThat(ticket.clock(RESOLUTION, 1).exactAt()).isEqualTo(at("2023-10-02T09:30:00+08:00"));
    }

    @Test
    void anOrdinaryCallIsDueAfter72Hours() {
        assertThat(on("hotline", CALL, Priority.P2).due(RESOLUTION)).isEqualTo("2023-10-04T09:30");
    }

    @Test
    void fiveWorkingDaysFromTheNationalDayEndOnTheEleventh() {
        assertThat(on("hotline", CALL, Priority.P3).due(RESOLUTION)).isEqualTo("2023-10-11T23:59:59");
        // A working day itself does not count: the 7th makes up for the holiday.
        assertThat(on("hotline", "2023-10-07T18:00:00+08:00", Priority.P3).due(RESOLUTION))
                .isEqualTo("2023-10-12T23:59:59");
    }

    @Test
    void aWaitOfThreeHoursMovesItByThreeHours() {
        TimedTicket ticket = on("hotline", CALL, Priority.P1)
                .started("2023-10-01T10:00:00+08:00")
                .waits("2023-10-01T12:00:00+08:00");
        assertThat(ticket.clock(RESOLUTION, 1).running()).isFalse();
        assertThat(ticket.due(RESOLUTION)).isEqualTo("2023-10-02T09:30");

        ticket.then(new CustomerReplied(ID, at("2023-10-01T15:00:00+08:00"), text()));

        assertThat(ticket.due(RESOLUTION)).isEqualTo("2023-10-02T12:30");
        assertThat(ticket.clock(RESOLUTION, 1).pauses())
                .containsExactly(new ClockPause(
                        at("2023-10-01T12:00:00+08:00"),
                        at("2023-10-01T15:00:00+08:00"),
                        TicketStatus.WAITING_CUSTOMER));
    }

    @Test
    void aWaitOfDaysMovesWorkingDays() {
        TimedTicket ticket = on("hotline", CALL, Priority.P3)
                .started("2023-10-07T09:00:00+08:00")
                .waited("2023-10-08T09:00:00+08:00", "2023-10-08T12:00:00+08:00");
        assertThat(ticket.due(RESOLUTION)).isEqualTo("2023-10-12T23:59:59");
        ticket.waited("2023-10-09T09:00:00+08:00", "2023-10-11T09:00:00+08:00");
        assertThat(ticket.due(RESOLUTION)).isEqualTo("2023-10-16T23:59:59");
    }

    @Test
    void whatHasRunOutBeforeAWaitStaysSo() {
        TimedTicket ticket = on("hotline", CALL, Priority.P1)
                .started("2023-10-02T10:00:00+08:00")
                .waited("2023-10-02T12:00:00+08:00", "2023-10-02T15:00:00+08:00");
        assertThat(ticket.due(RESOLUTION)).isEqualTo("2023-10-02T09:30");
    }

    @Test
    void classifyingAnewCountsFromTheContactWithAllItsWaits() {
        TimedTicket ticket = on("hotline", CALL, Priority.P2)
                .started("2023-10-01T10:00:00+08:00")
                .waited("2023-10-01T12:00:00+08:00", "2023-10-01T15:00:00+08:00")
                .classified("2023-10-01T16:00:00+08:00", Priority.P1);
        assertThat(ticket.due(RESOLUTION)).isEqualTo("2023-10-02T12:30");
        assertThat(ticket.find(FIRST_RESPONSE, 1)).isEmpty();
    }

    @Test
    void anExtensionThatTheCustomerWasToldHoldsWhenItIsClassifiedAnew() {
        TimedTicket ticket = on("hotline", CALL, Priority.P1).extended(CALL, "2023-10-06T18:00:00+08:00");
        assertThat(ticket.due(RESOLUTION)).isEqualTo("2023-10-06T18:00");
        ticket.classified("2023-10-01T16:00:00+08:00", Priority.P2);
        assertThat(ticket.due(RESOLUTION)).isEqualTo("2023-10-06T18:00");
        assertThat(ticket.clock(RESOLUTION, 1).moves())
                .containsExactly(
                        new ClockMove(at(CALL), at("2023-10-02T09:30:00+08:00"), at("2023-10-06T18:00:00+08:00")));
    }

    @Test
    void anExtensionDuringAWaitMovesWithTheRestOfIt() {
        TimedTicket ticket = on("hotline", CALL, Priority.P1)
                .started(CALL)
                .waits("2023-10-01T10:30:00+08:00")
                .extended("2023-10-01T12:30:00+08:00", "2023-10-03T09:00:00+08:00")
                .then(new CustomerReplied(ID, at("2023-10-01T13:30:00+08:00"), text()));
        assertThat(ticket.due(RESOLUTION)).isEqualTo("2023-10-03T10:00");
    }

    @Test
    void theCorrectedTimeOfTheContactIsWhatCounts() {
        TimedTicket ticket = on("hotline", CALL, Priority.P1);
        ticket.then(new TicketAmended(
                ID,
                at("2023-10-01T12:00:00+08:00"),
                "agent",
                TicketField.OCCURRED_AT,
                FieldValue.of(at(CALL)),
                FieldValue.of(at("2023-10-01T08:30:00+08:00")),
                null,
                null,
                text()));
        assertThat(ticket.due(RESOLUTION)).isEqualTo("2023-10-02T08:30");
        assertThat(ticket.due(FIRST_RESPONSE)).isEqualTo("2023-10-01T10:30");
    }

    @Test
    void resolvingEndsAllButTellingTheCustomer() {
        TimedTicket ticket = on("hotline", CALL, Priority.P1).resolved("2023-10-01T20:00:00+08:00", Outcome.SOLVED);
        assertThat(ticket.clock(RESOLUTION, 1).endedAt()).isEqualTo(at("2023-10-01T20:00:00+08:00"));
        assertThat(ticket.clock(FIRST_RESPONSE, 1).end()).isEqualTo(ClockEnd.DONE);
        assertThat(ticket.due(TOLD)).isEqualTo("2023-10-02T20:00");
        ticket.then(new CustomerInformed(ID, at("2023-10-01T21:00:00+08:00"), Channel.PHONE, text(), null));
        assertThat(ticket.clock(TOLD, 1).endedAt()).isEqualTo(at("2023-10-01T21:00:00+08:00"));
    }

    @Test
    void aNewRoundBeginsAtItsAct() {
        TimedTicket ticket = on("hotline", CALL, Priority.P1)
                .resolved("2023-10-01T20:00:00+08:00", Outcome.SOLVED)
                .then(new SecondHandlingStarted(ID, at("2023-10-05T10:00:00+08:00"), 2));
        assertThat(ticket.due(RESOLUTION)).isEqualTo("2023-10-06T10:00");
        assertThat(ticket.find(RESOLUTION, 1)).isEmpty();
    }

    @Test
    void aProgressNoteIsWantedEveryFourHoursWhileItIsUrgent() {
        TimedTicket ticket = on("communication-record", CALL, Priority.P1);
        assertThat(ticket.due(PROGRESS)).isEqualTo("2023-10-01T13:30");
        ticket.then(new ProgressNoteAdded(ID, at("2023-10-01T12:00:00+08:00"), text()));
        assertThat(ticket.due(PROGRESS)).isEqualTo("2023-10-01T16:00");
        ticket.classified("2023-10-01T12:30:00+08:00", Priority.P2);
        assertThat(ticket.clock(PROGRESS, 1).end()).isEqualTo(ClockEnd.DROPPED);
        assertThat(ticket.due(RESOLUTION)).isEqualTo("2023-10-03T09:30");
    }

    @Test
    void whatIsPlannedIsDueWhenItWasSaidAndOverWhenItIsDone() {
        Instant due = at("2023-10-08T18:00:00+08:00");
        TimedTicket ticket = on("hotline", CALL, Priority.P2)
                .then(new FollowUpScheduled(ID, at(CALL), 1, text(), due))
                .resolved("2023-10-01T20:00:00+08:00", Outcome.SOLVED);
        assertThat(ticket.clock(FOLLOW_UP, 1).dueAt()).isEqualTo(due);
        assertThat(ticket.clock(FOLLOW_UP, 1).running()).isTrue();
        ticket.then(new FollowUpCompleted(ID, due, 1, text()));
        assertThat(ticket.clock(FOLLOW_UP, 1).end()).isEqualTo(ClockEnd.DONE);
    }

    @Test
    void recordedFiguresOfTheAnswerAreCompared() {
        TimedTicket ticket = on(shipped("scenario-guide"), CALL, null, false);
        assertThat(ticket.clock(ANSWER, 1)).satisfies(rings -> {
            assertThat(rings.limit()).isEqualTo("3 rings");
            assertThat(rings.met()).contains(false);
        });
        assertThat(ticket.find(ANSWER, 2)).as("seconds count in a chat").isEmpty();
        assertThat(ticket.clock(ANSWER, 3).met()).contains(false);
    }

    @Test
    void theEntryIsOnTimeOrLate() {
        TimedTicket ticket = on("communication-record", CALL, Priority.P2);
        assertThat(ticket.clock(ENTRY, 1).limit()).isEqualTo("120m");
        assertThat(ticket.clock(ENTRY, 1).met()).contains(true);
    }

    private static Form shipped(String id) {
        return org.tracedesk.model.form.FormLibrary.shipped().newest(id).orElseThrow();
    }

    private static Form rounding() {
        return FormReader.read("rounding.yaml", """
                id: rounding
                version: 1
                labels: Rounding
                number: "RO{date}{serial}"
                categories: {tree: [{labels: a}]}
                priorities: {levels: [{code: P1, labels: 紧急}], fallback: P1}
                satisfaction: {scored: true}
                serviceLevels:
                  - {name: 紧急, clock: RESOLUTION, limit: 24h, rounding: END_OF_DAY}
                """);
    }
}
