package org.tracedesk.query.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.query.masking.Masked;
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

    private static final Set<String> SEALED = Set.of("key", "same", "cipher");

    Change {
        before = kept(before);
        after = kept(after);
    }

    /** Of all values only a sealed one is an object of JSON. */
    private static @Nullable Object kept(@Nullable Object value) {
        return value instanceof Map<?, ?> sealed && sealed.keySet().equals(SEALED)
                ? Personal.sealed(
                        String.valueOf(sealed.get("key")),
                        String.valueOf(sealed.get("same")),
                        String.valueOf(sealed.get("cipher")))
                : value;
    }

    /** The change as it is shown. */
    Change shown(Masked masked) {
        return new Change(field, shown(before, masked), shown(after, masked));
    }

    private @Nullable Object shown(@Nullable Object value, Masked masked) {
        if (!(value instanceof Personal personal)) {
            return value;
        }
        return TicketField.ofPath(field)
                .map(known -> masked.show(known, personal))
                .orElseGet(() -> masked.show(personal));
    }

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
