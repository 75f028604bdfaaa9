package org.tracedesk.model.form;

/** When a form asks for a field. */
public enum Stage {
    /** When the ticket is opened. */
    OPENING,
    /** When it is resolved. */
    RESOLVING,
    /** When it is closed. */
    CLOSING
}
