package org.tracedesk.model.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tracedesk.model.Commands.*;
import static org.tracedesk.model.GivenTicket.NOW;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tracedesk.api.command.CloseTicket;
import org.tracedesk.api.event.TicketArchived;
import org.tracedesk.api.event.TicketClosed;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.value.Channel;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.api.value.TicketStatus;
import org.tracedesk.api.value.Verdict;
import org.tracedesk.model.Answer;
import org.tracedesk.model.Contact;
import org.tracedesk.model.GivenTicket;
import org.tracedesk.model.TestForms;

class ClosingAndArchivingTest {

    /** The last second of 2023-10-01 at the desk, and the first of the next day. */
    private static final Instant BEFORE_MIDNIGHT = Instant.parse("2023-10-01T15:59:59Z");

    private static final Instant MIDNIGHT = Instant.parse("2023-10-01T16:00:00Z");

    private final GivenTicket resolved =
            GivenTicket.on(TestForms.hotline()).after(classify("售后服务", "故障报修"), resolve("清洗滤网"));

    @Test
    void theDayOfClosingAtTheDeskIsTheArchiveDate() {
        resolved.at(BEFORE_MIDNIGHT)
                .when(close())
                .records(new TicketClosed(TICKET, BEFORE_MIDNIGHT, LocalDate.of(2023, 10, 1), null));
        assertThat(resolved.at(MIDNIGHT).after(close()).ticket().archiveDate()).isEqualTo("2023-10-02");
    }

    @Test
    void aClosingEnteredLaterIsDatedByItsOwnDay() {
        GivenTicket closed = resolved.at(MIDNIGHT).after(new CloseTicket(TICKET, BEFORE_MIDNIGHT, null, null));

        assertThat(closed.ticket().archiveDate()).isEqualTo("2023-10-01");
    }

    @Test
    void theArchiveKeyIsTheDateOfTheContactAndTheCategory() {
        GivenTicket archived = resolved.at(MIDNIGHT)
                .after(close())
                .when(archive())
                .records(new TicketArchived(TICKET, MIDNIGHT, "20231001-售后服务-故障报修", null))
                .then();

        assertThat(archived.ticket().archived()).isTrue();
        assertThat(archived.ticket().status()).isEqualTo(TicketStatus.CLOSED);
    }

    @Test
    void theDateOfTheContactIsTheDesksToo() {
        GivenTicket night =
                GivenTicket.opened(TestForms.hotline(), Contact.call().begun(Instant.parse("2023-09-30T16:00:00Z")));

        assertThat(night.after(classify("售后服务", "故障报修"), resolve("清洗滤网"), close(), archive())
                        .ticket()
                        .archiveKey())
                .isEqualTo("20231001-售后服务-故障报修");
    }

    @Test
    void theArchiveKeyFollowsAnAmendedContactAndHasAWordForUnclassified() {
        GivenTicket amended = GivenTicket.on(TestForms.hotline())
                .after(amend(TicketField.OCCURRED_AT, "2023-09-29T01:00:00Z"), resolve("清洗滤网"), close(), archive());

        assertThat(amended.ticket().archiveKey()).isEqualTo("20230929-未分类");
    }

    @Test
    void aFormMayWantAReviewFirst() {
        GivenTicket closed = GivenTicket.on(TestForms.reviewed()).after(resolve("已退款"), close());

        closed.when(archive()).isRefused(Reason.NOT_REVIEWED);
        closed.by("supervisor").after(review(Verdict.APPROVED)).when(archive()).recordsOne(TicketArchived.class);
        closed.by("supervisor")
                .after(review(Verdict.APPROVED))
                .by("agent")
                .after(amend(TicketField.REMARK, "已核对"))
                .when(archive())
                .isRefused(Reason.NOT_REVIEWED);
        resolved.after(close()).when(archive()).recordsOne(TicketArchived.class);
    }

    @Test
    void aFormThatWantsACompleteRecordNamesEverythingThatIsMissing() {
        GivenTicket bare = GivenTicket.on(TestForms.complete()).after(resolve("清洗滤网"));

        Answer refused = bare.when(close());
        refused.isRefused(Reason.INCOMPLETE);
        assertThat(refused.rejection().faults())
                .extracting(fault -> fault.field() + " " + fault.code())
                .containsExactly("category REQUIRED", "customerReaction REQUIRED", "score REQUIRED", "notes REQUIRED");

        // What the customer said to the standard reply is his reaction.
        bare.after(classify("售后服务", "故障报修"), standardReply(null, null), rate(5))
                .when(close())
                .recordsOne(TicketClosed.class);
    }

    @Test
    void anImportantSolutionIsToldInWritingBeforeTheTicketIsClosed() {
        GivenTicket told = resolved.after(amend(TicketField.IMPORTANT, true), inform());

        assertThat(told.when(close()).rejection().faults())
                .extracting(fault -> fault.field() + " " + fault.code())
                .containsExactly("inform.channel IN_WRITING");
        told.after(amend(TicketField.INFORM_CHANNEL, Channel.SMS)).when(close()).recordsOne(TicketClosed.class);
    }

    @Test
    void closingAndArchivingAgainRecordsNothing() {
        GivenTicket archived = resolved.after(close(), archive()).at(NOW.plusSeconds(60));

        archived.when(close()).isAlreadySo();
        archived.when(archive()).isAlreadySo();
    }
}
