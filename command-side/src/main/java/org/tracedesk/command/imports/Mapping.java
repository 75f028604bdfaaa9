package org.tracedesk.command.imports;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.TicketStatus;

/**
 * How the rows of a foreign log become commands.
 *
 * @param form id of the form that cases are opened on
 * @param columns names of the log's columns
 * @param timePattern of the time column, as {@link java.time.format.DateTimeFormatter} reads it, with an offset
 * @param number template of a ticket's number; keep it apart from the numbers that the desk gives
 * @param open body of the opening, a template
 * @param activities commands of each activity, in order
 * @param otherwise commands of every other activity
 */
record Mapping(
        String form,
        Columns columns,
        String timePattern,
        String number,
        Map<String, Object> open,
        Map<String, List<Step>> activities,
        List<Step> otherwise) {

    /**
     * Where a row says what.
     *
     * @param case_ the case a row belongs to; the ticket
     * @param activity what was done
     * @param person who did it
     * @param department where
     * @param time when
     */
    record Columns(
            @com.fasterxml.jackson.annotation.JsonProperty("case")
            String case_,

            String activity,
            String person,
            String department,
            String time) {}

    /**
     * One command of an activity.
     *
     * @param action its name in the HTTP contract
     * @param when statuses in which it is sent; any if null
     * @param body a template: {@code {case}}, {@code {activity}}, {@code {person}} and {@code {department}} stand for
     *     the row's values
     */
    record Step(
            @com.fasterxml.jackson.annotation.JsonProperty("do")
            String action,

            @Nullable List<TicketStatus> when,
            @Nullable Map<String, Object> body) {

        boolean sentIn(TicketStatus status) {
            return when == null || when.contains(status);
        }
    }

    List<Step> steps(String activity) {
        return activities.getOrDefault(activity, otherwise);
    }
}
