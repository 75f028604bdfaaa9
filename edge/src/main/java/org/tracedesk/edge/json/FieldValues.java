package org.tracedesk.edge.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.FieldValue;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.edge.problem.FaultCode;
import tools.jackson.databind.JsonNode;

/** Reads the new value of an amended field in the JSON type that the field has in its own body. */
final class FieldValues {

    private FieldValues() {}

    static ReadValue read(@Nullable JsonNode field, JsonNode value, Constants constants) {
        TicketField known = field == null || !field.isString()
                ? null
                : TicketField.ofPath(field.stringValue()).orElse(null);
        if (known == null) {
            // The field itself is at fault, and is told so; what its value should be is not known.
            return ReadValue.of(FieldValue.of(List.of()));
        }
        ReadValue read = ofKind(known, value, constants);
        Object given = read.value();
        return given == null ? read : ReadValue.of(given instanceof FieldValue whole ? whole : wrap(given));
    }

    private static ReadValue ofKind(TicketField field, JsonNode value, Constants constants) {
        return switch (field.kind()) {
            case TEXT, SHORT_PERSONAL -> scalar(Personal.class, value);
            case SHORT, PRIORITY, LABEL, CURRENCY -> scalar(String.class, value);
            case LIST, CATEGORY -> several(value);
            case INSTANT -> scalar(Instant.class, value);
            case BOOLEAN -> scalar(Boolean.class, value);
            case WHOLE, SCORE -> scalar(Integer.class, value);
            case AMOUNT -> scalar(BigDecimal.class, value);
            case ENUM -> constants.read(field.choice().orElseThrow(), value);
        };
    }

    private static ReadValue scalar(Class<?> type, JsonNode value) {
        Function<JsonNode, ReadValue> reader = Scalars.reader(type);
        if (reader == null) {
            throw new IllegalStateException("no reader of " + type);
        }
        return reader.apply(value);
    }

    private static ReadValue several(JsonNode value) {
        List<String> words = new ArrayList<>();
        if (!value.isArray()) {
            return ReadValue.wrongType("array of strings");
        }
        for (JsonNode word : value) {
            if (!word.isString()) {
                return ReadValue.wrongType("array of strings");
            }
            words.add(word.stringValue());
        }
        return words.isEmpty() ? ReadValue.fault(FaultCode.REQUIRED, null) : ReadValue.of(FieldValue.of(words));
    }

    private static FieldValue wrap(Object given) {
        return switch (given) {
            case Personal personal -> FieldValue.of(personal);
            case BigDecimal amount -> FieldValue.of(amount.toString());
            default -> FieldValue.of(given);
        };
    }
}
