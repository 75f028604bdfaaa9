package org.tracedesk.model.knowledge;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.command.AddStandardReply;
import org.tracedesk.api.command.ReviseStandardReply;
import org.tracedesk.api.command.WithdrawStandardReply;
import org.tracedesk.api.event.KnowledgeEvent;
import org.tracedesk.api.event.StandardReplyAdded;
import org.tracedesk.api.event.StandardReplyRevised;
import org.tracedesk.api.event.StandardReplyWithdrawn;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;

/** 标准回复: added, revised as policies change, withdrawn; what was said before stays what it was. */
public final class StandardReplies {

    private StandardReplies() {}

    public static List<KnowledgeEvent> decide(AddStandardReply c, Instant now) {
        return List.of(
                new StandardReplyAdded(c.replyId(), happened(c.occurredAt(), now), c.category(), c.title(), c.text()));
    }

    public static List<KnowledgeEvent> decide(ReviseStandardReply c, ReplyState reply, Instant now) {
        List<String> category = c.category() == null ? reply.category() : c.category();
        String title = c.title() == null ? reply.title() : c.title();
        if (reply.withdrawn()) {
            throw new TicketRejected(Reason.REPLY_IS_WITHDRAWN);
        }
        if (category.equals(reply.category())
                && title.equals(reply.title())
                && c.text().equals(reply.texts().getLast())) {
            return List.of();
        }
        if (reply.revision() >= ReplyState.MOST_REVISIONS) {
            throw new TicketRejected(Reason.LIMIT_REACHED);
        }
        return List.of(new StandardReplyRevised(
                c.replyId(),
                happened(c.occurredAt(), now),
                reply.revision() + 1,
                category,
                title,
                c.text(),
                c.reason()));
    }

    public static List<KnowledgeEvent> decide(WithdrawStandardReply c, ReplyState reply, Instant now) {
        return reply.withdrawn()
                ? List.of()
                : List.of(new StandardReplyWithdrawn(c.replyId(), happened(c.occurredAt(), now), c.reason()));
    }

    private static Instant happened(@Nullable Instant occurredAt, Instant now) {
        return occurredAt == null ? now : occurredAt;
    }
}
