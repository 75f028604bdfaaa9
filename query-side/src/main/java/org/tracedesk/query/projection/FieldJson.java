package org.tracedesk.query.projection;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.FieldValue;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.TicketField;

/** The value of a field in the JSON type that the field has in its command. */
public final class FieldJson {

    private FieldJson() {}

    /** A personal value as it is shown; null if there is none. */
    public static @Nullable String text(@Nullable Personal value) {
        return value == null ? null : value.clear();
    }

    /** A text, a number, a truth value, an instant or a list of texts; null if there is no value. */
    public static @Nullable Object of(TicketField field, FieldValue value) {
        List<String> plain = value.plain();
        if (value.personal() != null) {
            return text(value.personal());
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
