package org.tracedesk.model.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tracedesk.api.value.ClockKind.FIRST_RESPONSE;
import static org.tracedesk.api.value.ClockKind.RESOLUTION;
import static org.tracedesk.model.clock.TimedTicket.ID;
import static org.tracedesk.model.clock.TimedTicket.at;
import static org.tracedesk.model.clock.TimedTicket.on;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tracedesk.api.event.ClockBreached;
import org.tracedesk.api.event.ClockWarned;
import org.tracedesk.api.event.TicketArchived;
import org.tracedesk.api.value.Priority;
import org.tracedesk.model.form.FormLibrary;

class AlarmTest {

    private static final String CALL = "2023-10-01T09:30:00+08:00";
    private static final Instant DUE = at("2023-10-02T09:30:00+08:00");

    @Test
    void itWarnsOnceAndRunsOutOnceHoweverOftenItIsCalled() {
        TimedTicket ticket = on("hotline", CALL, Priority.P1);
        assertThat(ticket.called(RESOLUTION, 1, "2023-10-02T07:29:59+08:00")).isEmpty();
        assertThat(ticket.called(RESOLUTION, 1, "2023-10-02T07:31:00+08:00"))
                .containsExactly(new ClockWarned(ID, at("2023-10-02T07:30:00+08:00"), RESOLUTION, 1, DUE, "紧急"));
        assertThat(ticket.called(RESOLUTION, 1, "2023-10-02T08:00:00+08:00")).isEmpty();
        assertThat(ticket.called(RESOLUTION, 1, "2023-10-02T09:30:00+08:00"))
                .containsExactly(new ClockBreached(ID, DUE, RESOLUTION, 1, DUE, "紧急"));
        assertThat(ticket.called(RESOLUTION, 1, "2023-10-03T00:00:00+08:00")).isEmpty();
    }

    @Test
    void whatHasRunOutWhileNobodyLookedIsToldAsSuch() {
        TimedTicket ticket = on("hotline", CALL, Priority.P1);
        assertThat(ticket.called(FIRST_RESPONSE, 1, "2023-10-05T00:00:00+08:00"))
                .singleElement()
                .isInstanceOf(ClockBreached.class);
    }

    @Test
    void anotherDueTimeWarnsAnew() {
        TimedTicket ticket = on("hotline", CALL, Priority.P1);
        ticket.called(RESOLUTION, 1, "2023-10-02T08:00:00+08:00");
        ticket.extended("2023-10-02T08:30:00+08:00", "2023-10-03T12:00:00+08:00");
        assertThat(ticket.called(RESOLUTION, 1, "2023-10-03T10:30:00+08:00"))
                .singleElement()
                .isInstanceOf(ClockWarned.class);
    }

    @Test
    void aCallForAnEarlierDueTimeIsTooLate() {
        TimedTicket ticket = on("hotline", CALL, Priority.P1);
        ticket.extended(CALL, "2023-10-03T12:00:00+08:00");
        assertThat(Alarm.raise(ticket.state(), RESOLUTION, 1, DUE, at("2023-10-05T00:00:00+08:00")))
                .isEmpty();
    }

    @Test
    void aClockThatStandsStillHasEndedOrIsArchivedIsSilent() {
        TimedTicket waiting = on("hotline", CALL, Priority.P1).started(CALL).waits(CALL);
        assertThat(waiting.called(RESOLUTION, 1, "2023-10-05T00:00:00+08:00")).isEmpty();
        TimedTicket started = on("hotline", CALL, Priority.P1).started(CALL);
        assertThat(started.called(FIRST_RESPONSE, 1, "2023-10-05T00:00:00+08:00"))
                .isEmpty();
        TimedTicket archived = on("hotline", CALL, Priority.P1).then(new TicketArchived(ID, at(CALL), "k", null));
        assertThat(archived.called(RESOLUTION, 1, "2023-10-05T00:00:00+08:00")).isEmpty();
    }

    @Test
    void whatRanOutLongBeforeItWasRecordedIsSilent() {
        TimedTicket ticket = on("hotline", CALL, Priority.P2);
        ticket.recordedAt("2023-10-03T12:00:00+08:00").classified(CALL, Priority.P1);
        assertThat(ticket.clock(RESOLUTION, 1).silent()).as("a day late").isTrue();
        assertThat(ticket.called(RESOLUTION, 1, "2023-10-05T00:00:00+08:00")).isEmpty();
        ticket.recordedAt("2023-10-03T12:00:00+08:00").extended(CALL, "2023-10-04T12:00:00+08:00");
        assertThat(ticket.called(RESOLUTION, 1, "2023-10-04T12:00:00+08:00")).hasSize(1);
    }

    @Test
    void whatAnImportHasSetIsSilent() {
        TimedTicket ticket = on(FormLibrary.shipped().newest("hotline").orElseThrow(), CALL, Priority.P1, true);
        assertThat(ticket.called(RESOLUTION, 1, "2023-10-05T00:00:00+08:00")).isEmpty();
    }
}
