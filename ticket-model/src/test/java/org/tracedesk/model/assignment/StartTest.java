package org.tracedesk.model.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tracedesk.model.Commands.*;
import static org.tracedesk.model.GivenTicket.NOW;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tracedesk.api.command.StartWork;
import org.tracedesk.api.event.WorkStarted;
import org.tracedesk.api.value.Outcome;
import org.tracedesk.model.GivenTicket;
import org.tracedesk.model.TestForms;
import org.tracedesk.model.ticket.Responsibility;

class StartTest {

    private final GivenTicket opened = GivenTicket.on(TestForms.hotline());

    @Test
    void unassignedWhoeverStartsIsResponsible() {
        GivenTicket started = opened.by("handler")
                .when(start())
                .records(new WorkStarted(TICKET, NOW, "handler"))
                .then();

        assertThat(started.ticket().round().responsibility().person()).isEqualTo("handler");
    }

    @Test
    void theAssignedPersonStaysResponsibleWhoeverStarts() {
        GivenTicket started =
                opened.after(assign("技术部", "handler")).by("handler3").after(start());

        assertThat(started.ticket().round().responsibility().person()).isEqualTo("handler");
    }

    @Test
    void theFirstStartIsTheResponseAndTheFirstStarterStays() {
        Responsibility responsibility = opened.by("handler")
                .after(start(), planned(Outcome.UNSOLVED))
                .by("handler3")
                .at(NOW.plus(Duration.ofHours(1)))
                .after(start())
                .ticket()
                .round()
                .responsibility();

        assertThat(responsibility.starter()).isEqualTo("handler");
    }

    @Test
    void startingMayBeEnteredLater() {
        Instant earlier = NOW.minus(Duration.ofMinutes(20));

        GivenTicket started = opened.after(new StartWork(TICKET, earlier));

        assertThat(started.ticket().round().progress().startedAt()).isEqualTo(earlier);
    }

    @Test
    void workThatHasBegunDoesNotBeginAgainWhoeverAsks() {
        opened.by("handler").after(start()).by("handler3").when(start()).isAlreadySo();
    }
}
