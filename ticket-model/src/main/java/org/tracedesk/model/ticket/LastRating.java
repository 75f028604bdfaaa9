package org.tracedesk.model.ticket;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.FieldValue;
import org.tracedesk.api.value.TicketField;

/**
 * The customer's last judgement.
 *
 * @param round the round that was judged
 * @param fields its score, label, reason and comment
 */
public record LastRating(int round, Map<TicketField, FieldValue> fields) {

    LastRating corrected(TicketField field, FieldValue value) {
        Map<TicketField, FieldValue> all = new EnumMap<>(TicketField.class);
        all.putAll(fields);
        all.put(field, value);
        return new LastRating(round, Collections.unmodifiableMap(all));
    }

    /** The single plain value of a field; null if it has none. */
    public @Nullable String value(TicketField field) {
        FieldValue value = fields.get(field);
        return value == null ? null : value.single();
    }
}
