package org.tracedesk.model.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tracedesk.model.Commands.*;
import static org.tracedesk.model.GivenTicket.NOW;

import org.junit.jupiter.api.Test;
import org.tracedesk.api.event.WorkStarted;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.model.Contact;
import org.tracedesk.model.GivenTicket;
import org.tracedesk.model.TestForms;

class TicketStateTest {

    @Test
    void theFirstEventOfATicketOpensIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TicketState.after(null, new WorkStarted(TICKET, NOW, "handler")));
    }

    @Test
    void theStateGrowsNotWithTheNumberOfNotes() {
        GivenTicket opened = GivenTicket.on(TestForms.hotline());

        assertThat(opened.after(note("已联系厂家"), note("厂家答复"), reply()).ticket())
                .isEqualTo(opened.after(note("已联系厂家")).ticket());
    }

    @Test
    void theStateNeverPrintsAPersonalValue() {
        TicketState ticket = GivenTicket.opened(TestForms.hotline(), Contact.call())
                .after(amend(TicketField.CUSTOMER_CONTACT, "13912345678"), resolve("清洗滤网"))
                .ticket();

        assertThat(ticket.toString()).doesNotContain("李女士", "13812345678", "13912345678", "清洗滤网", "空调");
    }
}
