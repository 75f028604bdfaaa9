package org.tracedesk.edge.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.command.Resolved;

/** What reading and copying a record needs to know of it; found out once a class. */
record RecordShape(List<Component> components, Constructor<?> constructor) {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return look(type);
        }
    };

    record Component(String name, Type type, boolean resolved, RecordComponent source) {}

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    boolean resolves(String name) {
        return components.stream().anyMatch(c -> c.resolved() && c.name().equals(name));
    }

    /** Throws {@link IllegalArgumentException} where the record's own constructor does not accept its values. */
    Object make(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RecordShape look(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return new RecordShape(
                    Arrays.stream(parts)
                            .map(c -> new Component(
                                    c.getName(), c.getGenericType(), c.isAnnotationPresent(Resolved.class), c))
                            .toList(),
                    constructor);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
