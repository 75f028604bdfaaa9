package org.tracedesk.model.privacy;

import static org.tracedesk.model.Commands.*;
import static org.tracedesk.model.GivenTicket.NOW;

import org.junit.jupiter.api.Test;
import org.tracedesk.api.event.CustomerRevealed;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.value.Personal;
import org.tracedesk.model.GivenTicket;
import org.tracedesk.model.TestForms;

class RevealingTest {

    private final GivenTicket assigned = GivenTicket.on(TestForms.hotline()).after(assign("技术部", "handler"));

    @Test
    void aSupervisorAndTheResponsiblePersonMayLookAndTheLookIsRecorded() {
        for (String login : new String[] {"supervisor", "handler"}) {
            assigned.by(login).when(reveal()).records(new CustomerRevealed(TICKET, NOW, login, Personal.of("核对地址")));
        }
    }

    @Test
    void nobodyElseMay() {
        assigned.by("handler3").when(reveal()).isRefused(Reason.REVEAL_NOT_ALLOWED);
    }

    @Test
    void theRecorderMayUntilTheCustomerIsTold() {
        GivenTicket resolved = assigned.after(resolve("更换主板"));

        resolved.by("agent").when(reveal()).records(new CustomerRevealed(TICKET, NOW, "agent", Personal.of("核对地址")));
        resolved.after(inform()).by("agent").when(reveal()).isRefused(Reason.REVEAL_NOT_ALLOWED);
        resolved.after(inform(), reopen())
                .by("agent")
                .when(reveal())
                .records(new CustomerRevealed(TICKET, NOW, "agent", Personal.of("核对地址")));
    }

    @Test
    void whoAnsweredForAnEarlierRoundMayNoMore() {
        assigned.after(resolve("更换主板"), reopen()).by("handler").when(reveal()).isRefused(Reason.REVEAL_NOT_ALLOWED);
    }
}
