package org.tracedesk.edge.paging;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for: {@code ?limit=&cursor=}. A controller takes it as a parameter.
 *
 * @param limit how many items, 1 to {@value #MOST}
 * @param cursor where to begin, as given out with the page before; null for the first page
 */
public record PageAsked(int limit, @Nullable String cursor) {

    /** Items of a page unless said otherwise. */
    public static final int USUAL = 50;

    /** Most items of a page. */
    public static final int MOST = 200;

    /**
     * The place to go on from; empty for the first page.
     *
     * @param list the list and its order
     * @param keys how many sort keys the list has
     * @throws org.tracedesk.edge.problem.BodyFaults {@code BAD_CURSOR} if it was not given out by this list
     */
    public Optional<Cursor> after(String list, int keys) {
        return cursor == null ? Optional.empty() : Optional.of(Cursor.parse(cursor, list, keys));
    }
}
