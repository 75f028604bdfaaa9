package org.tracedesk.model.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tracedesk.model.Commands.*;
import static org.tracedesk.model.GivenTicket.NOW;

import org.junit.jupiter.api.Test;
import org.tracedesk.api.event.TicketMarkedExemplary;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.model.GivenTicket;
import org.tracedesk.model.TestForms;

class CommendingTest {

    private final GivenTicket resolved = GivenTicket.on(TestForms.hotline()).after(resolve("清洗滤网"));

    @Test
    void aGoodHandlingIsMarkedOnceWithWhatIsGoodAboutIt() {
        resolved.when(exemplary()).records(new TicketMarkedExemplary(TICKET, NOW, Personal.of("安抚得当")));
        resolved.after(exemplary()).when(exemplary()).isRefused(Reason.ALREADY_DONE);
    }

    @Test
    void aNewRoundHasToEarnItAnew() {
        GivenTicket again = resolved.after(exemplary(), reopen());
        assertThat(again.ticket().round().judgement().exemplary()).isNull();

        again.after(resolve("更换滤网")).when(exemplary()).recordsOne(TicketMarkedExemplary.class);
    }

    @Test
    void aReviewAndACorrectionLeaveTheMark() {
        assertThat(resolved.after(exemplary(), amend(TicketField.REMARK, "已核对"))
                        .ticket()
                        .round()
                        .judgement()
                        .exemplary())
                .isEqualTo(Personal.of("安抚得当"));
    }
}
