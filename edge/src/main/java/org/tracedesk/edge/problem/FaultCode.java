package org.tracedesk.edge.problem;

import org.tracedesk.api.rejection.Fault;

/** What can be wrong with one field, whatever it means; the name is the stable {@code code} of the fault. */
public enum FaultCode {
    /** The record has no such field, or it is not given from outside. */
    UNKNOWN_FIELD,
    /** The value is of another JSON type; nothing is converted. */
    WRONG_TYPE,
    /** The value is none of the allowed ones. */
    UNKNOWN_VALUE,
    /** No RFC 3339 date-time with offset. */
    BAD_INSTANT,
    /** Too small or too large. */
    OUT_OF_RANGE,
    /** It must be given. */
    REQUIRED,
    /** Nothing but white space. */
    BLANK,
    /** Longer than allowed. */
    TOO_LONG,
    /** A control character, a NUL or half a surrogate pair. */
    BAD_CHARACTER,
    /** Later than now. */
    IN_THE_FUTURE,
    /** More elements than allowed. */
    TOO_MANY,
    /** Not of the required form. */
    BAD_FORMAT,
    /** A cursor that this list did not give out. */
    BAD_CURSOR;

    /** A fault of this kind at a field. */
    public Fault at(String field) {
        return Fault.of(field, name());
    }

    /** A fault of this kind at a field, and what would have been accepted. */
    public Fault at(String field, String allowed) {
        return new Fault(field, name(), allowed);
    }
}
