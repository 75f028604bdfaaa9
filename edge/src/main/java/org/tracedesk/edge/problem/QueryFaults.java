package org.tracedesk.edge.problem;

import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tracedesk.api.rejection.Fault;

/** What is wrong with a query parameter that does not become its type. */
final class QueryFaults {

    private QueryFaults() {}

    static Fault of(String name, Class<?> wanted) {
        if (wanted.isEnum()) {
            return FaultCode.UNKNOWN_VALUE.at(
                    name,
                    Arrays.stream(wanted.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .collect(Collectors.joining(", ")));
        }
        if (Temporal.class.isAssignableFrom(wanted)) {
            return FaultCode.BAD_INSTANT.at(name);
        }
        return FaultCode.WRONG_TYPE.at(name, wanted.getSimpleName().toLowerCase(Locale.ROOT));
    }
}
