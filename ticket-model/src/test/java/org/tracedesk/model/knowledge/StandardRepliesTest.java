package org.tracedesk.model.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tracedesk.api.command.AddStandardReply;
import org.tracedesk.api.command.ReviseStandardReply;
import org.tracedesk.api.command.WithdrawStandardReply;
import org.tracedesk.api.event.KnowledgeEvent;
import org.tracedesk.api.event.StandardReplyAdded;
import org.tracedesk.api.event.StandardReplyRevised;
import org.tracedesk.api.event.StandardReplyWithdrawn;
import org.tracedesk.api.rejection.TicketRejected;

class StandardRepliesTest {

    private static final UUID REPLY = UUID.fromString("9f1d0a52-7f5c-4c1e-9b0e-2f6a1c3d4e5f");
    private static final Instant NOW = Instant.parse("2024-05-20T07:00:00Z");
    private static final List<String> CATEGORY = List.of("产品功能类", "账户登录");

    private final ReplyState added =
            after(null, StandardReplies.decide(new AddStandardReply(REPLY, null, CATEGORY, "如何修改密码", "通过忘记密码重置"), NOW));

    @Test
    void theFirstWordingIsRevisionOne() {
        assertThat(StandardReplies.decide(new AddStandardReply(REPLY, null, CATEGORY, "如何修改密码", "通过忘记密码重置"), NOW))
                .containsExactly(new StandardReplyAdded(REPLY, NOW, CATEGORY, "如何修改密码", "通过忘记密码重置"));
        assertThat(added.revision()).isEqualTo(1);
    }

    @Test
    void aRevisionKeepsWhatItDoesNotChangeAndLeavesTheEarlierOnesReadable() {
        List<KnowledgeEvent> events = StandardReplies.decide(revise("在设置中修改"), added, NOW);

        assertThat(events)
                .containsExactly(new StandardReplyRevised(REPLY, NOW, 2, CATEGORY, "如何修改密码", "在设置中修改", "流程调整"));
        ReplyState revised = after(added, events);
        assertThat(revised.text(1)).contains("通过忘记密码重置");
        assertThat(revised.text(2)).contains("在设置中修改");
        assertThat(revised.text(3)).isEmpty();
        assertThat(revised.text(0)).isEmpty();
    }

    @Test
    void theSameWordingIsAlreadySo() {
        assertThat(StandardReplies.decide(revise("通过忘记密码重置"), added, NOW)).isEmpty();
    }

    @Test
    void whatIsWithdrawnIsNotRevisedAndStaysWithdrawn() {
        WithdrawStandardReply withdraw = new WithdrawStandardReply(REPLY, null, "产品下线");
        ReplyState withdrawn = after(added, StandardReplies.decide(withdraw, added, NOW));

        assertThat(StandardReplies.decide(withdraw, added, NOW))
                .containsExactly(new StandardReplyWithdrawn(REPLY, NOW, "产品下线"));
        assertThat(StandardReplies.decide(withdraw, withdrawn, NOW)).isEmpty();
        assertThatThrownBy(() -> StandardReplies.decide(revise("在设置中修改"), withdrawn, NOW))
                .isInstanceOf(TicketRejected.class)
                .hasMessage("REPLY_IS_WITHDRAWN");
        assertThat(withdrawn.text(1)).isPresent();
    }

    private static ReviseStandardReply revise(String text) {
        return new ReviseStandardReply(REPLY, null, null, null, text, "流程调整");
    }

    private static ReplyState after(@Nullable ReplyState before, List<KnowledgeEvent> events) {
        return ReplyState.after(before, events.getFirst());
    }
}
