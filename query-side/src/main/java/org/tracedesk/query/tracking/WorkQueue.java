package org.tracedesk.query.tracking;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tracedesk.edge.paging.Cursor;
import org.tracedesk.query.filter.Where;
import org.tracedesk.query.tracking.Queue.Asking;

/** Finds what waits for somebody, among what he sees. */
final class WorkQueue {

    /** Nobody plans his day by more. */
    static final int COUNTED = 1_000;

    private static final String COUNT =
            "SELECT count(*) FROM (SELECT 1 FROM query.tracking_table t WHERE %s LIMIT " + COUNTED + ") AS found";

    private final EntityManager entities;

    WorkQueue(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * How much waits in a queue.
     *
     * @param queue its word
     * @param count how many tickets, up to 1,000
     */
    record Waiting(String queue, long count) {}

    List<Waiting> waiting(Asking asking) {
        return Arrays.stream(Queue.values())
                .map(queue -> new Waiting(queue.word(), visible(queue, asking).number(entities, COUNT)))
                .toList();
    }

    FoundTickets find(Queue queue, Asking asking, TicketSort sort, Optional<Cursor> after, int most) {
        Where where = visible(queue, asking);
        after.ifPresent(cursor -> sort.goingOn(where, cursor, "t"));
        String sql = "SELECT t.* FROM query.tracking_table t WHERE %s ORDER BY " + sort.orderBy("t");
        return new FoundTickets(where.list(entities, sql, TrackingRow.class, most), null);
    }

    private static Where visible(Queue queue, Asking asking) {
        return Sight.of(asking.actor()).limit(queue.of(asking));
    }
}
