package org.tracedesk.api.event;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A standard reply is not to be used any more.
 *
 * @param replyId the standard reply
 * @param occurredAt when it happened
 * @param reason why
 */
@Revision("1")
public record StandardReplyWithdrawn(
        UUID replyId, Instant occurredAt, @Nullable String reason) implements KnowledgeEvent {}
