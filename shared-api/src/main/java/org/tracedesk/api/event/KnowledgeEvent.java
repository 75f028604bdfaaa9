package org.tracedesk.api.event;

import java.time.Instant;
import java.util.UUID;

/** Something that happened to one standard reply of the knowledge base; a family apart from that of tickets. */
public sealed interface KnowledgeEvent permits StandardReplyAdded, StandardReplyRevised, StandardReplyWithdrawn {

    /** The standard reply it happened to. */
    UUID replyId();

    /** When it happened; the time of recording stands in the message. */
    Instant occurredAt();
}
