package org.tracedesk.ledger.personal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.FieldValue;
import org.tracedesk.api.value.Personal;

/**
 * The personal values in a command or an event, however deep they stand; what a class holds is found out once. The path
 * of a value is the one it has in the body, such as {@code details.steps}.
 */
public final class PersonalParts {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private PersonalParts() {}

    /** Calls for each personal value with its path, in the order of the components. */
    public static void forEach(Record whole, BiConsumer<String, Personal> found) {
        walk(whole, "", found);
    }

    /** The same record with other personal values; the very same one if it has none. */
    public static <T extends Record> T map(T whole, UnaryOperator<Personal> change) {
        @SuppressWarnings("unchecked")
        T changed = (T) SHAPES.get(whole.getClass()).changed(whole, change);
        return changed;
    }

    /** Ids of the keys that the personal values of a record are sealed by. */
    public static Set<String> keys(Record whole) {
        Set<String> keys = new HashSet<>();
        forEach(whole, (path, value) -> {
            if (value instanceof Personal.Sealed sealed) {
                keys.add(sealed.key());
            }
        });
        return keys;
    }

    /** Whether values of a type can hold personal ones. */
    public static boolean mayHold(Type type) {
        if (type instanceof ParameterizedType list) {
            return list.getRawType() == List.class && mayHold(list.getActualTypeArguments()[0]);
        }
        return type == Personal.class
                || type instanceof Class<?> some
                        && some.isRecord()
                        && !SHAPES.get(some).personal().isEmpty();
    }

    private static void walk(@Nullable Object value, String path, BiConsumer<String, Personal> found) {
        switch (value) {
            case null -> {}
            case Personal personal -> found.accept(path, personal);
            case FieldValue amended -> walk(amended.personal(), path, found);
            case Record parts -> {
                for (Part part : SHAPES.get(parts.getClass()).personal()) {
                    walk(part.of(parts), path.isEmpty() ? part.name() : path + "." + part.name(), found);
                }
            }
            case List<?> items -> {
                for (int i = 0; i < items.size(); i++) {
                    walk(items.get(i), path + "[" + i + "]", found);
                }
            }
            default -> {}
        }
    }

    private static @Nullable Object changed(@Nullable Object value, UnaryOperator<Personal> change) {
        return switch (value) {
            case null -> null;
            case Personal personal -> change.apply(personal);
            case Record parts -> SHAPES.get(parts.getClass()).changed(parts, change);
            case List<?> items -> {
                List<@Nullable Object> all = new ArrayList<>(items.size());
                items.forEach(item -> all.add(changed(item, change)));
                yield all;
            }
            default -> value;
        };
    }

    /**
     * One component.
     *
     * @param personal whether it can hold personal values
     */
    private record Part(String name, MethodHandle accessor, boolean personal) {

        @Nullable
        Object of(Record whole) {
            try {
                return accessor.invoke(whole);
            } catch (Throwable impossible) {
                throw new IllegalStateException("the component " + name + " cannot be read");
            }
        }
    }

    /** The components of a record, and how one is made. */
    private record Shape(
            List<Part> all, List<Part> personal, @Nullable MethodHandle constructor) {

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            List<Part> all = Arrays.stream(components)
                    .map(c -> new Part(c.getName(), accessor(c), mayHold(c.getGenericType())))
                    .toList();
            List<Part> personal = all.stream().filter(Part::personal).toList();
            return new Shape(all, personal, personal.isEmpty() ? null : constructor(type, components));
        }

        Object changed(Record whole, UnaryOperator<Personal> change) {
            if (constructor == null) {
                return whole;
            }
            @Nullable Object[] values = new Object[all.size()];
            for (int i = 0; i < values.length; i++) {
                Part part = all.get(i);
                Object value = part.of(whole);
                values[i] = part.personal() ? PersonalParts.changed(value, change) : value;
            }
            try {
                return constructor.invoke(values);
            } catch (Throwable impossible) {
                throw new IllegalStateException("a " + whole.getClass().getSimpleName() + " cannot be made");
            }
        }

        private static MethodHandle accessor(RecordComponent component) {
            try {
                return MethodHandles.lookup().unreflect(component.getAccessor());
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        private static MethodHandle constructor(Class<?> type, RecordComponent[] components) {
            try {
                Class<?>[] types =
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
                return MethodHandles.lookup()
                        .unreflectConstructor(type.getDeclaredConstructor(types))
                        .asSpreader(Object[].class, components.length);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
