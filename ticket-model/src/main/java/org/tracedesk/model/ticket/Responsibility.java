package org.tracedesk.model.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a round.
 *
 * @param department name of the department it was assigned to
 * @param assignee login of the person it was assigned to
 * @param dueAt when it is due, if an assignment or an extension said so
 * @param onSite whether a visit is needed
 * @param starter login of who first started work
 * @param owner login of who answers for the solution
 */
public record Responsibility(
        @Nullable String department,
        @Nullable String assignee,
        @Nullable Instant dueAt,
        @Nullable Boolean onSite,
        @Nullable String starter,
        @Nullable String owner) {

    static final Responsibility NOBODY = new Responsibility(null, null, null, null, null, null);

    /** The assigned person; unassigned, whoever started, else resolved. */
    public @Nullable String person() {
        return assignee != null ? assignee : starter != null ? starter : owner;
    }

    Responsibility assigned(String toDepartment, String to, @Nullable Instant due, @Nullable Boolean visit) {
        return new Responsibility(
                toDepartment, to, due == null ? dueAt : due, visit == null ? onSite : visit, starter, owner);
    }

    Responsibility due(Instant at) {
        return new Responsibility(department, assignee, at, onSite, starter, owner);
    }

    Responsibility started(String by) {
        return new Responsibility(department, assignee, dueAt, onSite, starter == null ? by : starter, owner);
    }

    Responsibility resolved(String by) {
        return new Responsibility(department, assignee, dueAt, onSite, starter, by);
    }

    /** A new round keeps the department and nothing else. */
    Responsibility inNewRound() {
        return new Responsibility(department, null, null, null, null, null);
    }
}
