package org.tracedesk.query.eventlog;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.TicketEvent;

/**
 * What an event says in one value: never anything personal, and nothing that says where it belongs, which is told otherwise.
 *
 * @param name of the component
 * @param type as OCEL calls it
 * @param accessor gives the value
 */
record Attribute(String name, String type, Method accessor) {

    private static final Map<Class<?>, String> TYPES = Map.of(
            int.class, "integer",
            Integer.class, "integer",
            long.class, "integer",
            Long.class, "integer",
            BigDecimal.class, "float",
            boolean.class, "boolean",
            Boolean.class, "boolean",
            Instant.class, "time");
    private static final Set<String> TOLD_OTHERWISE = Set.of("ticketId", "occurredAt");

    private static final ClassValue<List<Attribute>> OF_CLASS = new ClassValue<>() {
        @Override
        protected List<Attribute> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> !TOLD_OTHERWISE.contains(component.getName()) && single(component))
                    .map(component -> new Attribute(
                            component.getName(),
                            TYPES.getOrDefault(component.getType(), "string"),
                            component.getAccessor()))
                    .toList();
        }
    };

    static List<Attribute> of(Class<?> event) {
        return OF_CLASS.get(event);
    }

    /** A number, a truth value, or a text; null if the event does not say it. */
    @Nullable
    Object value(TicketEvent event) {
        try {
            Object value = accessor.invoke(event);
            return switch (value) {
                case null -> null;
                case Number number -> number;
                case Boolean yesOrNo -> yesOrNo;
                case Collection<?> several ->
                    several.stream().map(String::valueOf).collect(Collectors.joining(" > "));
                default -> value.toString();
            };
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean single(RecordComponent component) {
        Class<?> type = component.getType();
        return TYPES.containsKey(type)
                || type == String.class
                || type.isEnum()
                || component.getGenericType().getTypeName().equals("java.util.List<java.lang.String>");
    }
}
