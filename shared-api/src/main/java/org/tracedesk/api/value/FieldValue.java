package org.tracedesk.api.value;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The value of one recorded field: either personal, or plain words (one, or several for a list or a category path).
 *
 * @param personal the value, if the field is a personal one
 * @param plain the value otherwise: numbers, instants and codes in their JSON spelling
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldValue(
        @Nullable Personal personal, @Nullable List<String> plain) {

    public static FieldValue of(Personal personal) {
        return new FieldValue(personal, null);
    }

    public static FieldValue of(List<String> plain) {
        return new FieldValue(null, List.copyOf(plain));
    }

    public static FieldValue of(Object plain) {
        return new FieldValue(null, List.of(plain.toString()));
    }

    /** The single plain value; null if the value is personal. */
    public @Nullable String single() {
        return plain == null || plain.isEmpty() ? null : plain.getFirst();
    }
}
