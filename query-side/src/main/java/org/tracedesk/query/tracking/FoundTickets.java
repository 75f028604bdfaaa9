package org.tracedesk.query.tracking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tracedesk.edge.paging.Cursor;

/**
 * Some tickets that were asked for.
 *
 * @param rows in order
 * @param goOn where to look on, if the search was broken off before the page was full; null if it was not
 */
record FoundTickets(List<TrackingRow> rows, @Nullable Cursor goOn) {}
