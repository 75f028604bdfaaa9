package org.tracedesk.api.event;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Personal;

/**
 * The customer was answered by a standard reply.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param reply id of the standard reply
 * @param revision its revision, from 1
 * @param standardText wording of that revision
 * @param adjustedText what was said instead; null if it was said as it stands
 * @param reason why it was adjusted
 * @param customerReaction what the customer said to it
 */
@Revision("1")
public record StandardReplyUsed(
        UUID ticketId,
        Instant occurredAt,
        UUID reply,
        int revision,
        String standardText,
        @Nullable Personal adjustedText,
        @Nullable Personal reason,
        @Nullable Personal customerReaction)
        implements ConversationEvent {}
