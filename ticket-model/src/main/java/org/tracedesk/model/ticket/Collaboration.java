package org.tracedesk.model.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What another department was asked for.
 *
 * @param n from 1
 * @param department name of the department
 * @param contact login of its contact person
 * @param invitedAt when it was asked
 * @param completedAt when it was done; null while it is not
 */
public record Collaboration(
        int n,
        String department,
        String contact,
        Instant invitedAt,
        @Nullable Instant completedAt) {

    Collaboration completed(Instant at) {
        return new Collaboration(n, department, contact, invitedAt, at);
    }
}
