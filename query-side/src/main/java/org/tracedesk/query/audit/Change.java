package org.tracedesk.query.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tracedesk.query.projection.Step;

/**
 * One thing that an event changed.
 *
 * @param field its name: a path as in amending, or one of the ticket's own such as {@code status}
 * @param before its value until then; null if it had none
 * @param after its value from then on; null if it has none any more
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Change(
        String field, @Nullable Object before, @Nullable Object after) {

    static List<Change> of(Step step) {
        Map<String, Object> before = FlatTicket.of(step.before());
        Map<String, Object> after = FlatTicket.of(step.after());
        Set<String> names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        List<Change> changes = new ArrayList<>();
        for (String name : names) {
            if (!Objects.equals(before.get(name), after.get(name))) {
                changes.add(new Change(name, before.get(name), after.get(name)));
            }
        }
        changes.addAll(Said.by(step.event(), changes));
        return changes;
    }
}
