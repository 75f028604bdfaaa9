package org.tracedesk.api.value;

/** What becomes of a due time within its day. */
public enum Rounding {
    /** It stays as computed. */
    EXACT,
    /** It is the end of that day, 23:59:59. */
    END_OF_DAY
}
