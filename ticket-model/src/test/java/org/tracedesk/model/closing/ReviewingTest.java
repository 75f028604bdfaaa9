package org.tracedesk.model.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tracedesk.model.Commands.*;
import static org.tracedesk.model.GivenTicket.NOW;

import org.junit.jupiter.api.Test;
import org.tracedesk.api.event.TicketReviewed;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.value.Review;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.api.value.Verdict;
import org.tracedesk.model.GivenTicket;
import org.tracedesk.model.TestForms;

class ReviewingTest {

    private final GivenTicket recorded = GivenTicket.on(TestForms.reviewed());

    @Test
    void anotherThanTheRecorderReviews() {
        recorded.by("agent").when(review(Verdict.APPROVED)).isRefused(Reason.SAME_PERSON);
        recorded.by("supervisor")
                .when(review(Verdict.APPROVED))
                .records(new TicketReviewed(TICKET, NOW, Verdict.APPROVED, null));
    }

    @Test
    void correctedNeedsAnAmendmentByTheReviewer() {
        recorded.by("supervisor").when(review(Verdict.CORRECTED)).isRefused(Reason.NOTHING_CORRECTED);
        recorded.after(amend(TicketField.REMARK, "已核对"))
                .by("supervisor")
                .when(review(Verdict.CORRECTED))
                .isRefused(Reason.NOTHING_CORRECTED);

        GivenTicket corrected =
                recorded.by("supervisor").after(amend(TicketField.REMARK, "已核对"), review(Verdict.CORRECTED));

        assertThat(corrected.ticket().round().judgement().review()).isEqualTo(Review.CORRECTED);
    }

    @Test
    void anAmendmentOfAnEarlierRoundDoesNotCount() {
        recorded.by("supervisor")
                .after(amend(TicketField.REMARK, "已核对"), resolve("已退款"), reopen())
                .when(review(Verdict.CORRECTED))
                .isRefused(Reason.NOTHING_CORRECTED);
    }
}
