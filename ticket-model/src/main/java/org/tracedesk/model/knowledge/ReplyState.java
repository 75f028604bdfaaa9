package org.tracedesk.model.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.KnowledgeEvent;
import org.tracedesk.api.event.StandardReplyAdded;
import org.tracedesk.api.event.StandardReplyRevised;
import org.tracedesk.api.event.StandardReplyWithdrawn;

/**
 * A standard reply as it stands after some of its events.
 *
 * @param id the standard reply
 * @param category path in a form's category tree
 * @param title the question it answers
 * @param texts the wording of each revision, the first first
 * @param withdrawn whether it is not to be used any more
 */
public record ReplyState(UUID id, List<String> category, String title, List<String> texts, boolean withdrawn) {

    /** Most revisions of one reply: a reply that needs more is another one. */
    public static final int MOST_REVISIONS = 500;

    /** The reply after one more event; {@code before} is null for the first. */
    public static ReplyState after(@Nullable ReplyState before, KnowledgeEvent event) {
        if (event instanceof StandardReplyAdded e) {
            return new ReplyState(e.replyId(), e.category(), e.title(), List.of(e.text()), false);
        }
        if (before == null) {
            throw new IllegalArgumentException("the first event of a standard reply adds it, not " + event.getClass());
        }
        return before.after(event);
    }

    private ReplyState after(KnowledgeEvent event) {
        return switch (event) {
            case StandardReplyAdded e -> throw new IllegalArgumentException("a standard reply is added once");
            case StandardReplyRevised e ->
                new ReplyState(
                        id,
                        e.category(),
                        e.title(),
                        Stream.concat(texts.stream(), Stream.of(e.text())).toList(),
                        withdrawn);
            case StandardReplyWithdrawn e -> new ReplyState(id, category, title, texts, true);
        };
    }

    /** The present revision, from 1. */
    public int revision() {
        return texts.size();
    }

    /** The wording of a revision; empty if there is no such. */
    public Optional<String> text(int revision) {
        return revision < 1 || revision > texts.size() ? Optional.empty() : Optional.of(texts.get(revision - 1));
    }
}
