package org.tracedesk.edge.json;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.command.ClassifyTicket;
import org.tracedesk.api.command.InformCustomer;
import org.tracedesk.api.command.OpenTicket;
import org.tracedesk.api.command.RateTicket;
import org.tracedesk.api.command.ResolveTicket;
import org.tracedesk.api.value.FieldValue;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.TicketField;
import tools.jackson.databind.JsonNode;

/**
 * The component that gives an amendable field in the body of its own command; a new value has its type and obeys its
 * rules.
 */
record AmendedField(Class<?> owner, String name, Type type) {

    /** The component of the field that the JSON names; null if it names none. */
    static @Nullable AmendedField named(@Nullable JsonNode path) {
        return path == null || !path.isString()
                ? null
                : TicketField.ofPath(path.stringValue()).map(AmendedField::of).orElse(null);
    }

    static AmendedField of(TicketField field) {
        String prefix = field.body().name().toLowerCase(Locale.ROOT) + ".";
        String path = field.path().startsWith(prefix) ? field.path().substring(prefix.length()) : field.path();
        Class<?> owner = switch (field.body()) {
            case OPEN -> OpenTicket.class;
            case CLASSIFY -> ClassifyTicket.class;
            case RESOLVE -> ResolveTicket.class;
            case INFORM -> InformCustomer.class;
            case RATE -> RateTicket.class;
        };
        return in(owner, path);
    }

    private static AmendedField in(Class<?> owner, String path) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        Type type = RecordShape.of(owner).components().stream()
                .filter(component -> component.name().equals(name))
                .findFirst()
                .orElseThrow()
                .type();
        return dot < 0 ? new AmendedField(owner, name, type) : in((Class<?>) type, path.substring(dot + 1));
    }

    /** The value as an amendment holds it. */
    static FieldValue wrap(Object value) {
        return switch (value) {
            case Personal personal -> FieldValue.of(personal);
            case List<?> words ->
                FieldValue.of(words.stream().map(String::valueOf).toList());
            case Enum<?> constant -> FieldValue.of(constant.name());
            default -> FieldValue.of(value);
        };
    }
}
