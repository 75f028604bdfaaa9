package org.tracedesk.model.ticket;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.StandardReplyUsed;
import org.tracedesk.api.value.Personal;

/**
 * The standard reply that the customer was last answered by.
 *
 * @param reply id of the standard reply
 * @param revision its revision
 * @param standardText wording of that revision
 * @param adjustedText what was said instead; null if it was said as it stands
 * @param customerReaction what the customer said to it
 */
public record UsedReply(
        UUID reply,
        int revision,
        String standardText,
        @Nullable Personal adjustedText,
        @Nullable Personal customerReaction) {

    static UsedReply of(StandardReplyUsed e) {
        return new UsedReply(e.reply(), e.revision(), e.standardText(), e.adjustedText(), e.customerReaction());
    }
}
