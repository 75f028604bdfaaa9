package org.tracedesk.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tracedesk.model.Commands.*;
import static org.tracedesk.model.GivenTicket.NOW;

import org.junit.jupiter.api.Test;
import org.tracedesk.api.event.EvidenceAttached;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.value.Personal;
import org.tracedesk.model.GivenTicket;
import org.tracedesk.model.TestForms;
import org.tracedesk.model.ticket.Attachment;
import org.tracedesk.model.ticket.Parts;

class AttachingTest {

    private final GivenTicket ticket = GivenTicket.on(TestForms.hotline());

    @Test
    void aFileIsRecordedWithWhoAttachedIt() {
        ticket.when(attach("截图.png", "screenshot"))
                .records(new EvidenceAttached(
                        TICKET,
                        NOW,
                        "agent",
                        Personal.of("截图.png"),
                        attach("截图.png", "screenshot").file()));
    }

    @Test
    void aFileIsAttachedOnceUnderOneName() {
        GivenTicket attached = ticket.after(attach("截图.png", "screenshot"), attach("录音.mp3", "recording"));

        attached.when(attach("截图.png", "screenshot")).isAlreadySo();
        attached.when(attach("另一名称.png", "screenshot")).isRefused(Reason.ALREADY_DONE);
        attached.when(attach("截图.png", "another screenshot")).recordsOne(EvidenceAttached.class);
        assertThat(attached.ticket().parts().attachments())
                .extracting(Attachment::name)
                .containsExactly(Personal.of("截图.png"), Personal.of("录音.mp3"));
    }

    @Test
    void aTicketHasRoomForSoManyOnly() {
        GivenTicket full = ticket;
        for (int i = 0; i < Parts.MOST; i++) {
            full = full.after(attach("截图.png", "screenshot " + i));
        }

        full.when(attach("截图.png", "one more")).isRefused(Reason.LIMIT_REACHED);
    }
}
