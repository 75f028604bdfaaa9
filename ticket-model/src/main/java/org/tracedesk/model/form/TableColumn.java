package org.tracedesk.model.form;

import java.util.List;
import java.util.Map;
import org.tracedesk.model.form.TableValue.Derived;

/**
 * One column of a form's table.
 *
 * @param heading what stands above it
 * @param parts what stands in its cells; a part without a value is left out
 * @param between what stands between two parts
 * @param words the form's own words for constants, by name
 */
public record TableColumn(Labels heading, List<Part> parts, String between, Map<String, Labels> words) {

    /**
     * A part of a cell: one value, with what belongs to it.
     *
     * @param before what stands before the value
     * @param value the value
     * @param after what stands after it
     */
    public record Part(String before, TableValue value, String after) {}

    /** Whether its cells tell what was written down on the way. */
    public boolean tellsNotes() {
        return parts.stream().anyMatch(part -> part.value() == Derived.PROCESS || part.value() == Derived.FOLLOW_UPS);
    }
}
