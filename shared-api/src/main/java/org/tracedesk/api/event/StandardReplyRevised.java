package org.tracedesk.api.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The wording of a standard reply was changed; what was used before keeps its revision.
 *
 * @param replyId the standard reply
 * @param occurredAt when it happened
 * @param revision the new revision, from 2
 * @param category path in a form's category tree, in the form's own spelling
 * @param title the question it answers
 * @param text the new wording
 * @param reason why
 */
@Revision("1")
public record StandardReplyRevised(
        UUID replyId,
        Instant occurredAt,
        int revision,
        List<String> category,
        String title,
        String text,
        @Nullable String reason)
        implements KnowledgeEvent {}
