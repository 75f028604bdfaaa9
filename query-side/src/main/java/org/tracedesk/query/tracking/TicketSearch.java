package org.tracedesk.query.tracking;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.tracedesk.edge.paging.Cursor;
import org.tracedesk.query.filter.Where;

/** Finds tickets by one query. */
final class TicketSearch {

    private static final String OVERDUE = "due_at < ? AND status NOT IN ('RESOLVED', 'CLOSED')";
    private static final String CONTAINS = """
            EXISTS (SELECT FROM query.ticket_text x
                    WHERE x.ticket_id = t.ticket_id AND strpos(x.text, ?) > 0""";
    private static final String VISIBLE =
            "t.recorder = ? OR t.owners @> ARRAY[CAST(? AS text)] OR t.departments && CAST(? AS text[])";

    private final EntityManager entities;
    private final Clock clock;

    TicketSearch(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    List<TrackingRow> find(TicketFilter filter, Sight sight, Optional<Cursor> after, int most) {
        Where where = visible(matching(filter), sight);
        after.ifPresent(cursor -> filter.sort().goingOn(where, cursor));
        String sql = "SELECT t.* FROM query.tracking_table t WHERE %s ORDER BY "
                + filter.sort().orderBy();
        return where.list(entities, sql, TrackingRow.class, most);
    }

    private Where matching(TicketFilter filter) {
        Where where = new Where()
                .anyOf("status", filter.status())
                .anyOf("form", filter.form())
                .anyOf("department", filter.department())
                .anyOf("assignee", filter.assignee())
                .anyOf("priority", filter.priority())
                .anyOf("channel", filter.channel())
                .anyOf("customer_number", filter.customer())
                .within("contact_at", filter.contact());
        if (!filter.category().isEmpty()) {
            category(where, filter.category());
        }
        if (filter.overdue() != null) {
            where.and(filter.overdue() ? OVERDUE : "(" + OVERDUE + ") IS NOT TRUE", clock.instant());
        }
        filter.words().forEach(word -> contains(where, word));
        return where;
    }

    /** A category without a hyphen can only be a first level, and then one index gives the rows in order. */
    private static void category(Where where, List<String> categories) {
        if (categories.size() == 1 && !categories.getFirst().contains("-")) {
            where.and("category_first = ?", categories.getFirst());
        } else {
            where.and("category_first IN (?) OR category_path IN (?)", categories, categories);
        }
    }

    private static void contains(Where where, SearchText word) {
        if (word.pairs().isEmpty()) {
            where.and(CONTAINS + ")", word.text());
        } else {
            where.and(CONTAINS + " AND x.pairs @> ?)", word.text(), word.pairs().toArray(Integer[]::new));
        }
    }

    private static Where visible(Where where, Sight sight) {
        return sight.all() ? where : where.and(VISIBLE, sight.login(), sight.login(), sight.departmentNames());
    }
}
