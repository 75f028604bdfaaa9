package org.tracedesk.api.value;

/** Who sought the contact. */
public enum Direction {
    /** The customer called or wrote. */
    IN,
    /** The desk called: a care call (form 2, 主动关怀跟进). */
    OUT
}
