package org.tracedesk.query.projection;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.FieldValue;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.TicketField;

/** The value of a field in the JSON type that the field has in its command. */
public final class FieldJson {

    private FieldJson() {}

    /**
     * A text, a number, a truth value, an instant or a list of texts; null if there is no value.
     *
     * @param personally what becomes of a personal value
     */
    public static @Nullable Object of(
            TicketField field, FieldValue value, BiFunction<TicketField, Personal, ?> personally) {
        Personal personal = value.personal();
        List<String> plain = value.plain();
        if (personal != null) {
            return personally.apply(field, personal);
        }
        if (plain == null || plain.isEmpty()) {
            return null;
        }
        String single = plain.getFirst();
        return switch (field.kind()) {
            case LIST, CATEGORY -> plain;
            case BOOLEAN -> Boolean.valueOf(single);
            case WHOLE, SCORE -> Integer.valueOf(single);
            case AMOUNT -> new BigDecimal(single);
            case INSTANT -> Instant.parse(single);
            case TEXT, SHORT_PERSONAL, SHORT, CURRENCY, ENUM, PRIORITY, LABEL -> single;
        };
    }
}
