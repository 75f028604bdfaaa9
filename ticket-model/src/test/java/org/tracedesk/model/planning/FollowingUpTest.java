package org.tracedesk.model.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tracedesk.model.Commands.*;
import static org.tracedesk.model.GivenTicket.NOW;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tracedesk.api.event.FollowUpCompleted;
import org.tracedesk.api.event.FollowUpScheduled;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.value.Outcome;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.TicketStatus;
import org.tracedesk.model.GivenTicket;
import org.tracedesk.model.TestForms;

class FollowingUpTest {

    private final GivenTicket started = GivenTicket.on(TestForms.hotline()).after(start());

    @Test
    void theNextActionIsRecordedWithItsTime() {
        started.when(followUp())
                .records(new FollowUpScheduled(
                        TICKET, NOW, 1, Personal.of("回访维修结果"), Instant.parse("2023-10-08T10:00:00Z")));
        started.after(followUp())
                .when(followedUp(1))
                .records(new FollowUpCompleted(TICKET, NOW, 1, Personal.of("运行正常")));
    }

    @Test
    void theTicketIsFollowedUpUntilTheLastIsDone() {
        GivenTicket two = started.after(followUp(), followUp());
        assertThat(two.ticket().status()).isEqualTo(TicketStatus.FOLLOW_UP);

        GivenTicket one = two.after(followedUp(2));
        assertThat(one.ticket().status()).isEqualTo(TicketStatus.FOLLOW_UP);
        assertThat(one.after(followedUp(1)).ticket().status()).isEqualTo(TicketStatus.IN_PROGRESS);
    }

    @Test
    void afterTheSolutionTheTicketStaysWhereItIs() {
        GivenTicket watched = started.after(resolve(Outcome.SOLVED), followUp());

        assertThat(watched.ticket().status()).isEqualTo(TicketStatus.RESOLVED);
        assertThat(watched.after(followedUp(1)).ticket().status()).isEqualTo(TicketStatus.RESOLVED);
    }

    @Test
    void eachIsDoneOnceAndOnlyIfItIsThere() {
        GivenTicket done = started.after(followUp(), followedUp(1));

        done.when(followedUp(1)).isRefused(Reason.ALREADY_DONE);
        done.when(followedUp(2)).isRefused(Reason.PART_NOT_FOUND);
    }
}
