package org.tracedesk.model.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tracedesk.model.Commands.*;
import static org.tracedesk.model.GivenTicket.NOW;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tracedesk.api.command.AssignTicket;
import org.tracedesk.api.event.DeadlineExtended;
import org.tracedesk.api.event.TicketAssigned;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.value.Personal;
import org.tracedesk.model.GivenTicket;
import org.tracedesk.model.TestForms;

class ExtendingTest {

    private static final Instant DUE = Instant.parse("2023-10-02T10:00:00Z");

    private final GivenTicket due = GivenTicket.on(TestForms.hotline()).after(assigned("handler", DUE));

    @Test
    void aLaterTimeIsRecordedWithTheOneBeforeAndHowTheCustomerKnows() {
        due.when(extend("2023-10-04T10:00:00Z"))
                .records(new DeadlineExtended(
                        TICKET,
                        NOW,
                        DUE,
                        Instant.parse("2023-10-04T10:00:00Z"),
                        Personal.of("缺货"),
                        Personal.of("已电话说明")));
        assertThat(due.after(extend("2023-10-04T10:00:00Z"))
                        .ticket()
                        .round()
                        .responsibility()
                        .dueAt())
                .isEqualTo("2023-10-04T10:00:00Z");
    }

    @Test
    void theSameTimeOrAnEarlierOneIsNoExtension() {
        due.when(extend("2023-10-02T10:00:00Z")).isRefused(Reason.NOT_LATER);
        due.when(extend("2023-10-01T10:00:00Z")).isRefused(Reason.NOT_LATER);
    }

    @Test
    void whereNothingWasSaidAnyTimeIsLater() {
        GivenTicket.on(TestForms.hotline()).when(extend("2023-10-01T10:00:00Z")).recordsOne(DeadlineExtended.class);
    }

    @Test
    void anAssignmentBringsTheExtendedTimeForwardAndNeverBack() {
        GivenTicket extended = due.after(extend("2023-10-04T10:00:00Z"));

        extended.when(assigned("handler3", DUE)).recordsOne(TicketAssigned.class);
        extended.when(assigned("handler3", Instant.parse("2023-10-05T10:00:00Z")))
                .isRefused(Reason.NEEDS_EXTENSION);
    }

    private static AssignTicket assigned(String to, Instant dueAt) {
        return new AssignTicket(TICKET, null, null, "技术部", to, dueAt, null);
    }
}
