package org.tracedesk.command.imports;

import com.fasterxml.jackson.annotation.JsonProperty;
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

    Mapping {
        given(form, "form");
        given(columns, "columns");
        given(timePattern, "timePattern");
        given(number, "number");
        open = open == null ? Map.of() : open;
        activities = activities == null ? Map.of() : activities;
        otherwise = otherwise == null ? List.of() : otherwise;
    }

    /**
     * Where a row says what.
     *
     * @param caseName the case a row belongs to; the ticket
     * @param activity what was done
     * @param person who did it
     * @param department where
     * @param time when
     */
    record Columns(
            @JsonProperty("case") String caseName, String activity, String person, String department, String time) {

        Columns {
            given(caseName, "columns.case");
            given(activity, "columns.activity");
            given(person, "columns.person");
            given(department, "columns.department");
            given(time, "columns.time");
        }
    }

    /**
     * One command of an activity.
     *
     * @param action its name in the HTTP contract
     * @param when statuses in which it is sent; any if left out
     * @param body a template: {@code {case}}, {@code {activity}}, {@code {person}} and {@code {department}} stand for
     *     the row's values
     */
    record Step(@JsonProperty("do") String action, List<TicketStatus> when, Map<String, Object> body) {

        Step {
            given(action, "do");
            when = when == null ? List.of(TicketStatus.values()) : when;
            body = body == null ? Map.of() : body;
        }

        boolean sentIn(TicketStatus status) {
            return when.contains(status);
        }
    }

    List<Step> steps(String activity) {
        return activities.getOrDefault(activity, otherwise);
    }

    private static void given(@Nullable Object value, String key) {
        if (value == null) {
            throw new IllegalArgumentException("the key " + key + " is missing");
        }
    }
}
