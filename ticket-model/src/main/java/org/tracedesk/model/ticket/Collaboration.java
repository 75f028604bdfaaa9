package org.tracedesk.model.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.DepartmentInvited;

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

    static Collaboration of(DepartmentInvited e) {
        return new Collaboration(e.n(), e.department(), e.contact(), e.occurredAt(), null);
    }

    Collaboration completed(Instant at) {
        return new Collaboration(n, department, contact, invitedAt, at);
    }
}
