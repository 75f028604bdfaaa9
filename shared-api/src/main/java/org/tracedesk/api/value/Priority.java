package org.tracedesk.api.value;

/** Urgency on one scale for all forms; each form has its own words for the levels it knows. */
public enum Priority {
    /** 特急: at once. */
    P0,
    /** 紧急: daily life or business is stopped. */
    P1,
    /** 普通, 一般: the ordinary case. */
    P2,
    /** 不紧急: suggestions and the like. */
    P3
}
