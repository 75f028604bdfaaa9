package org.tracedesk.edge.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list; every list of the desk is answered in this shape.
 *
 * @param items the items
 * @param nextCursor where the next page begins; null on the last one
 */
public record Page<T>(
        List<T> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String nextCursor) {

    /**
     * A page of rows read with a limit one above the page's: the row too many only says that there is a next page.
     *
     * @param rows at most {@code limit + 1} rows in the order of the list
     * @param after the cursor behind a row
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> after) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> items = List.copyOf(rows.subList(0, limit));
        return new Page<>(items, after.apply(items.getLast()).text());
    }
}
