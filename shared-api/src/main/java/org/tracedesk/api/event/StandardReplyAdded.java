package org.tracedesk.api.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * A standard reply was put into the knowledge base; its wording is revision 1.
 *
 * @param replyId the standard reply
 * @param occurredAt when it happened
 * @param category path in a form's category tree, in the form's own spelling
 * @param title the question it answers
 * @param text the wording
 */
@Revision("1")
public record StandardReplyAdded(UUID replyId, Instant occurredAt, List<String> category, String title, String text)
        implements KnowledgeEvent {}
