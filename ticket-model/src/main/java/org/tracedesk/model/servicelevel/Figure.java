package org.tracedesk.model.servicelevel;

/** A recorded figure of how a contact was answered. */
public enum Figure {
    /** Rings of the telephone. */
    RINGS,
    /** Seconds until the first answer. */
    SECONDS,
    /** Seconds in the queue. */
    WAIT_SECONDS
}
