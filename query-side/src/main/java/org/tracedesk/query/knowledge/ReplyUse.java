package org.tracedesk.query.knowledge;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.EventMetadata;
import org.tracedesk.api.event.StandardReplyUsed;
import org.tracedesk.api.value.Personal;

/** A row of the uses; its components are the table's columns, the texts sealed. */
record ReplyUse(
        UUID ticketId,
        long version,
        UUID replyId,
        int revision,
        boolean adjusted,
        @Nullable Personal text,
        @Nullable Personal reason,
        Instant at,
        @Nullable String by) {

    static ReplyUse of(StandardReplyUsed e, DomainEventMessage<?> message) {
        boolean adjusted = e.adjustedText() != null;
        return new ReplyUse(
                e.ticketId(),
                message.getSequenceNumber(),
                e.reply(),
                e.revision(),
                adjusted,
                e.adjustedText(),
                adjusted ? e.reason() : null,
                e.occurredAt(),
                (String) message.getMetaData().get(EventMetadata.ACTOR));
    }
}
