package org.tracedesk.api.value;

/** How fast it must be handled (form 5, 紧急程度). */
public enum Urgency {
    /** At once. */
    HIGH,
    /** Soon. */
    MEDIUM,
    /** In its turn. */
    LOW
}
