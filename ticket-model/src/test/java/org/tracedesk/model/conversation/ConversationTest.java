package org.tracedesk.model.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tracedesk.model.Commands.*;
import static org.tracedesk.model.GivenTicket.NOW;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tracedesk.api.command.AddProgressNote;
import org.tracedesk.api.command.InformCustomer;
import org.tracedesk.api.event.CustomerAwaited;
import org.tracedesk.api.event.CustomerInformed;
import org.tracedesk.api.event.CustomerReplied;
import org.tracedesk.api.event.ProgressNoteAdded;
import org.tracedesk.api.event.StandardReplyUsed;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.value.Channel;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.api.value.TicketStatus;
import org.tracedesk.model.GivenTicket;
import org.tracedesk.model.TestForms;

class ConversationTest {

    private final GivenTicket opened = GivenTicket.on(TestForms.hotline());
    private final GivenTicket waiting = opened.after(start(), awaitCustomer());

    @Test
    void aProgressNoteIsRecordedEveryTimeWithTheTimeItTellsOf() {
        Instant earlier = NOW.minus(Duration.ofHours(1));
        AddProgressNote note = new AddProgressNote(TICKET, earlier, Personal.of("已联系厂家"), null);

        opened.after(note).when(note).records(new ProgressNoteAdded(TICKET, earlier, Personal.of("已联系厂家")));
    }

    @Test
    void waitingForTheCustomerSaysWhatIsNeeded() {
        opened.after(start()).when(awaitCustomer()).records(new CustomerAwaited(TICKET, NOW, Personal.of("购买凭证")));
        waiting.when(awaitCustomer()).isAlreadySo();
    }

    @Test
    void theReplyThatWasWaitedForResumesTheWork() {
        GivenTicket resumed = waiting.when(reply())
                .records(new CustomerReplied(TICKET, NOW, Personal.of("凭证已发送")))
                .then();

        assertThat(resumed.ticket().status()).isEqualTo(TicketStatus.IN_PROGRESS);
    }

    @Test
    void aReplyThatNobodyWaitedForIsNoMoreThanANote() {
        assertThat(opened.when(reply()).ticket())
                .isEqualTo(opened.when(note("客户来电")).ticket());
    }

    @Test
    void informingTheCustomerMayBeRepeatedAndTheLastTimeCounts() {
        Instant later = NOW.plus(Duration.ofHours(2));
        GivenTicket told = opened.after(start(), resolve("清洗滤网"))
                .after(new InformCustomer(TICKET, null, Channel.PHONE, Personal.of("已修好"), Personal.of("好的"), null))
                .at(later);

        GivenTicket again = told.when(new InformCustomer(TICKET, null, Channel.SMS, Personal.of("已修好"), null, null))
                .records(new CustomerInformed(TICKET, later, Channel.SMS, Personal.of("已修好"), null))
                .then();

        assertThat(again.ticket().round().progress().informedAt()).isEqualTo(later);
        assertThat(again.ticket().value(TicketField.INFORM_CHANNEL)).isEqualTo("SMS");
        assertThat(again.ticket().personal(TicketField.INFORM_CUSTOMER_REACTION))
                .isNull();
    }

    @Test
    void aStandardReplyIsRecordedWithTheWordingOfItsRevision() {
        opened.when(standardReply(null, null))
                .records(new StandardReplyUsed(TICKET, NOW, ANOTHER, 1, "您好,请刷新页面", null, null, Personal.of("已查到")));
    }

    @Test
    void anAdjustedWordingNeedsAReason() {
        opened.when(standardReply("请等待10分钟", null)).isFaulty(Reason.REASON_REQUIRED, "reason REQUIRED");
        opened.when(standardReply("请等待10分钟", "政策更新"))
                .records(new StandardReplyUsed(
                        TICKET,
                        NOW,
                        ANOTHER,
                        1,
                        "您好,请刷新页面",
                        Personal.of("请等待10分钟"),
                        Personal.of("政策更新"),
                        Personal.of("已查到")));
    }

    @Test
    void theLastStandardReplyOfTheRoundIsKept() {
        GivenTicket told = opened.after(standardReply(null, null), standardReply("请等待10分钟", "政策更新"));

        assertThat(told.ticket().round().progress().reply().adjustedText()).isEqualTo(Personal.of("请等待10分钟"));
        assertThat(told.after(resolve("已查到"), reopen())
                        .ticket()
                        .round()
                        .progress()
                        .reply())
                .isNull();
    }
}
