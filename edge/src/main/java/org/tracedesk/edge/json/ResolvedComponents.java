package org.tracedesk.edge.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills the components that the desk itself gives a command, once they are known. */
public final class ResolvedComponents {

    private ResolvedComponents() {}

    /** A copy of the record with these components; throws {@link IllegalArgumentException} if one is not a resolved one. */
    public static <T extends Record> T fill(T given, Map<String, ?> resolved) {
        RecordShape shape = RecordShape.of(given.getClass());
        for (String name : resolved.keySet()) {
            if (!shape.resolves(name)) {
                throw new IllegalArgumentException(name + " is not resolved in " + given.getClass());
            }
        }
        @Nullable
        Object[] values = shape.components().stream()
                .map(c -> resolved.containsKey(c.name()) ? resolved.get(c.name()) : value(c, given))
                .toArray();
        @SuppressWarnings("unchecked")
        T copy = (T) shape.make(values);
        return copy;
    }

    private static @Nullable Object value(RecordShape.Component component, Record given) {
        try {
            var accessor = component.source().getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(given);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
