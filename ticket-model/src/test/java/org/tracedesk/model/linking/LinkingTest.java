package org.tracedesk.model.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tracedesk.model.Commands.*;
import static org.tracedesk.model.GivenTicket.NOW;

import org.junit.jupiter.api.Test;
import org.tracedesk.api.event.TicketLinked;
import org.tracedesk.api.event.TicketUnlinked;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.value.LinkKind;
import org.tracedesk.api.value.Personal;
import org.tracedesk.model.GivenTicket;
import org.tracedesk.model.TestForms;
import org.tracedesk.model.ticket.Link;

class LinkingTest {

    private final GivenTicket ticket = GivenTicket.on(TestForms.hotline());

    @Test
    void aLinkIsRecordedAndItsUndoingToo() {
        ticket.when(link(ANOTHER)).records(new TicketLinked(TICKET, NOW, ANOTHER, LinkKind.REPEAT_CONTACT));

        GivenTicket linked = ticket.after(link(ANOTHER), link(A_THIRD));
        linked.when(unlink(ANOTHER)).records(new TicketUnlinked(TICKET, NOW, ANOTHER, Personal.of("不是同一问题")));
        assertThat(linked.after(unlink(ANOTHER)).ticket().parts().links())
                .extracting(Link::ticket)
                .containsExactly(A_THIRD);
    }

    @Test
    void twoTicketsAreLinkedOnceUntilThatIsUndone() {
        GivenTicket linked = ticket.after(link(ANOTHER));

        linked.when(link(ANOTHER)).isRefused(Reason.ALREADY_DONE);
        linked.after(unlink(ANOTHER)).when(link(ANOTHER)).recordsOne(TicketLinked.class);
    }

    @Test
    void aTicketIsNotLinkedToItselfAndNotUnlinkedFromWhatItIsNotLinkedTo() {
        ticket.when(link(TICKET)).isFaulty(Reason.INVALID_INPUT, "ticket SAME_TICKET");
        ticket.when(unlink(ANOTHER)).isRefused(Reason.PART_NOT_FOUND);
    }
}
