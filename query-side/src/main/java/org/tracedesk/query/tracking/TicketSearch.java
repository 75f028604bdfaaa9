package org.tracedesk.query.tracking;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.tracedesk.edge.paging.Cursor;
import org.tracedesk.query.filter.Where;

/** Finds tickets by one query. */
final class TicketSearch {

    private static final String OVERDUE = "due_key < ? AND status NOT IN ('RESOLVED', 'CLOSED')";
    private static final String CONTAINS = """
            EXISTS (SELECT FROM query.ticket_text x
                    WHERE x.ticket_id = t.ticket_id AND strpos(x.text, ?) > 0""";
    private static final String ALL = "query.tracking_table t";
    /** A join by the id alone: of a second condition the planner would conclude that hardly a ticket is left. */
    private static final String OWN = "query.ticket_viewer v JOIN query.tracking_table t ON t.ticket_id = v.ticket_id";

    private static final String SEEN_BY_ANY =
            "EXISTS (SELECT FROM query.ticket_viewer v WHERE v.viewer IN (?) AND v.ticket_id = t.ticket_id)";

    private final EntityManager entities;
    private final Clock clock;

    TicketSearch(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    List<TrackingRow> find(TicketFilter filter, Sight sight, Optional<Cursor> after, int most) {
        boolean own = sight.viewers().size() == 1;
        Where where = visible(matching(filter, own ? "v" : "t"), sight);
        String sorted = own && filter.sort().byContact() ? "v" : "t";
        after.ifPresent(cursor -> filter.sort().goingOn(where, cursor, sorted));
        String sql = "SELECT t.* FROM " + (own ? OWN : ALL) + " WHERE %s ORDER BY "
                + filter.sort().orderBy(sorted);
        return where.list(entities, sql, TrackingRow.class, most);
    }

    /** The tickets that are shown to newcomers, whosever they are. */
    List<TrackingRow> findExemplary(TicketFilter filter, Optional<Cursor> after, int most) {
        Where where = matching(filter, "t").and("t.exemplary");
        after.ifPresent(cursor -> filter.sort().goingOn(where, cursor, "t"));
        String sql =
                "SELECT t.* FROM " + ALL + " WHERE %s ORDER BY " + filter.sort().orderBy("t");
        return where.list(entities, sql, TrackingRow.class, most);
    }

    private Where matching(TicketFilter filter, String contact) {
        Where where = new Where()
                .anyOf("status", filter.status())
                .anyOf("form", filter.form())
                .anyOf("department", filter.department())
                .anyOf("assignee", filter.assignee())
                .anyOf("priority", filter.priority())
                .anyOf("channel", filter.channel())
                .anyOf("customer_number", filter.customer())
                .within(contact + ".contact_at", filter.contact());
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
        if (sight.all()) {
            return where;
        }
        return switch (sight.viewers().size()) {
            case 0 -> where.and("false");
            case 1 -> where.and("v.viewer = ?", sight.viewers().getFirst());
            default -> where.and(SEEN_BY_ANY, sight.viewers());
        };
    }
}
