package org.tracedesk.query.tracking;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tracedesk.edge.paging.Cursor;
import org.tracedesk.edge.paging.Page;
import org.tracedesk.query.masking.Masking;

/**
 * Some tickets that were asked for.
 *
 * @param rows in order
 * @param goOn where to look on, if the search was broken off before the page was full; null if it was not
 */
record FoundTickets(List<TrackingRow> rows, @Nullable Cursor goOn) {

    /**
     * Where to look on for more; empty if there is no more.
     *
     * @param wanted how many were asked for
     */
    Optional<Cursor> goingOn(int wanted, TicketSort sort) {
        return rows.size() < wanted ? Optional.ofNullable(goOn) : Optional.of(sort.after(rows.getLast()));
    }

    /** The page that is shown of them; their keys are brought at once. */
    <T> Page<T> page(int limit, TicketSort sort, Masking masking, Function<TrackingRow, T> show) {
        Page<TrackingRow> some = Page.of(rows, limit, sort::after);
        masking.fetch(some.items().stream().map(TrackingRow::state).toList());
        String next = some.nextCursor() == null && goOn != null ? goOn.text() : some.nextCursor();
        return new Page<>(some.items().stream().map(show).toList(), next);
    }
}
