package org.tracedesk.command.content;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.command.AmendTicket;
import org.tracedesk.api.value.FieldValue;
import org.tracedesk.api.value.Personal;

/** Finds the personal values of a command, however deep they stand; what a class holds is found out once. */
public final class PersonalTexts {

    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> mayHold(component.getGenericType()))
                    .map(component -> new Part(component.getName(), accessor(component)))
                    .toList();
        }
    };

    private PersonalTexts() {}

    /**
     * One personal value.
     *
     * @param path where it stands in the body, such as {@code details.steps}
     * @param field path of the ticket's field that it is a value of: another one than the path in an amendment
     * @param text the value
     */
    public record Text(String path, String field, String text) {

        /** Never prints the value. */
        @Override
        public String toString() {
            return "Text[" + path + "]";
        }
    }

    private record Part(String name, MethodHandle accessor) {}

    /** The personal values that are given, in the order of the components. */
    public static List<Text> of(Record command) {
        List<Text> texts = new ArrayList<>();
        walk(command, "", (path, personal) -> texts.add(new Text(path, field(command, path), personal.clear())));
        return texts;
    }

    /** Whether values of a type can hold personal ones. */
    static boolean mayHold(Type type) {
        if (type instanceof ParameterizedType list) {
            return list.getRawType() == List.class && mayHold(list.getActualTypeArguments()[0]);
        }
        return type == Personal.class
                || type instanceof Class<?> some
                        && some.isRecord()
                        && !PARTS.get(some).isEmpty();
    }

    private static String field(Record command, String path) {
        return command instanceof AmendTicket amend && path.equals("value")
                ? amend.field().path()
                : path;
    }

    private static void walk(@Nullable Object value, String path, BiConsumer<String, Personal> found) {
        switch (value) {
            case null -> {}
            case Personal personal -> found.accept(path, personal);
            case FieldValue amended -> walk(amended.personal(), path, found);
            case Record parts -> {
                for (Part part : PARTS.get(parts.getClass())) {
                    walk(read(part, parts), path.isEmpty() ? part.name() : path + "." + part.name(), found);
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

    private static @Nullable Object read(Part part, Record whole) {
        try {
            return part.accessor().invoke(whole);
        } catch (Throwable impossible) {
            throw new IllegalStateException("the component " + part.name() + " cannot be read");
        }
    }

    private static MethodHandle accessor(RecordComponent component) {
        try {
            return MethodHandles.lookup().unreflect(component.getAccessor());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
