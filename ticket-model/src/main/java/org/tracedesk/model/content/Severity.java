package org.tracedesk.model.content;

/** What becomes of a command whose text holds it. */
public enum Severity {
    /** It is never recorded. */
    REFUSED,
    /** It is recorded once the sender stands by it. */
    ACKNOWLEDGE
}
