package org.tracedesk.api.rejection;

import org.jspecify.annotations.Nullable;

/**
 * One fault of an input.
 *
 * @param field path of the field in the body, such as {@code customer.contact}
 * @param code stable code, such as {@code REQUIRED}
 * @param allowed what would have been accepted, where that is a short list or a limit
 */
public record Fault(String field, String code, @Nullable String allowed) {

    public static Fault of(String field, String code) {
        return new Fault(field, code, null);
    }
}
