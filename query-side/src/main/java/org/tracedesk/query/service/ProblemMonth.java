package org.tracedesk.query.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the contacts of a month were about.
 *
 * @param month such as {@code 2023-10}
 * @param tickets how many there were
 * @param standardReplyShare share of those that were answered by a standard reply; null if there were none
 * @param items the categories, the most frequent first
 * @param nextCursor none: a month is told on one page
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ProblemMonth(
        String month,
        long tickets,
        @Nullable BigDecimal standardReplyShare,
        List<Problem> items,
        @Nullable String nextCursor) {

    /**
     * One category.
     *
     * @param form whose category it is
     * @param category its full path; empty where tickets are not classified
     * @param count tickets
     * @param share their share of the month, 0 to 1 with 4 decimals
     * @param standardReplyShare share of these that were answered by a standard reply
     * @param causes the causes told by two tickets or more, the most frequent first
     */
    record Problem(
            String form,
            String category,
            long count,
            BigDecimal share,
            BigDecimal standardReplyShare,
            List<Cause> causes) {}

    /**
     * A cause as it was told, masked.
     *
     * @param text what was told
     * @param count by how many tickets
     */
    record Cause(String text, long count) {}
}
