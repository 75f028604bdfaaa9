package org.tracedesk.api.value;

/** What the supervisor found (form 1, 审核). */
public enum Review {
    /** Not reviewed, or amended since. */
    NONE,
    /** Found right as recorded. */
    APPROVED,
    /** Put right by the reviewer. */
    CORRECTED
}
