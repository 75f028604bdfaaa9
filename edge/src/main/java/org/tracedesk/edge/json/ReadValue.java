package org.tracedesk.edge.json;

import org.jspecify.annotations.Nullable;
import org.tracedesk.edge.problem.FaultCode;

/** A value, or why there is none. */
record ReadValue(
        @Nullable Object value,
        @Nullable FaultCode fault,
        @Nullable String allowed) {

    static ReadValue of(Object value) {
        return new ReadValue(value, null, null);
    }

    static ReadValue fault(FaultCode fault, @Nullable String allowed) {
        return new ReadValue(null, fault, allowed);
    }

    static ReadValue wrongType(String wanted) {
        return fault(FaultCode.WRONG_TYPE, wanted);
    }
}
