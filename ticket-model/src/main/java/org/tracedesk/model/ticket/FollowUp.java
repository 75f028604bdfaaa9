package org.tracedesk.model.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.FollowUpScheduled;

/**
 * Something that is to be done later.
 *
 * @param n from 1
 * @param dueAt when it is due
 * @param scheduledAt when that was said
 * @param completedAt when it was done; null while it is not
 */
public record FollowUp(
        int n, Instant dueAt, Instant scheduledAt, @Nullable Instant completedAt) {

    static FollowUp of(FollowUpScheduled e) {
        return new FollowUp(e.n(), e.dueAt(), e.occurredAt(), null);
    }

    FollowUp completed(Instant at) {
        return new FollowUp(n, dueAt, scheduledAt, at);
    }

    boolean open() {
        return completedAt == null;
    }
}
