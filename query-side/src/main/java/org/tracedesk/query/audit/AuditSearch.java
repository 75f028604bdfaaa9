package org.tracedesk.query.audit;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.tracedesk.edge.paging.Cursor;
import org.tracedesk.query.filter.Where;

/** Finds entries over all tickets by one query, newest first. */
final class AuditSearch {

    static final String LIST = "audit";

    private static final String SQL =
            "SELECT e.* FROM query.audit_entry e WHERE %s ORDER BY recorded_at DESC, position DESC";

    private final EntityManager entities;

    AuditSearch(EntityManager entities) {
        this.entities = entities;
    }

    List<AuditEntry> find(AuditFilter filter, Optional<Cursor> after, int most) {
        Where where = new Where()
                .anyOf("actor", filter.actor())
                .anyOf("type", filter.type())
                .within("recorded_at", filter.recorded());
        if (filter.ticket() != null) {
            where.and("ticket_id = ?", filter.ticket());
        }
        after.ifPresent(cursor -> goingOn(where, cursor));
        return where.list(entities, SQL, AuditEntry.class, most);
    }

    static Cursor after(AuditEntry entry) {
        return new Cursor(LIST, List.of(entry.recordedAt().toString(), Long.toString(entry.position())));
    }

    private static void goingOn(Where where, Cursor cursor) {
        Object recordedAt = cursor.instant(0);
        Object position = cursor.number(1);
        if (recordedAt == null || position == null) {
            throw new IllegalArgumentException("a cursor of the audit trail has two keys");
        }
        where.and("(recorded_at, position) < (?, ?)", recordedAt, position);
    }
}
