package org.tracedesk.api.value;

/** How much is affected (form 5, 影响范围). */
public enum Impact {
    /** Many customers, or core business. */
    MASS_OR_CORE,
    /** A team or several customers. */
    TEAM,
    /** One customer. */
    SINGLE
}
