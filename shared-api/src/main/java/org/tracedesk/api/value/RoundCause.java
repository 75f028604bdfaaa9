package org.tracedesk.api.value;

/** Why a round of handling began. */
public enum RoundCause {
    /** The ticket was opened. */
    OPENED,
    /** Somebody reopened it. */
    REOPENED,
    /** The customer was not satisfied: second handling 二次处理 (form 3). */
    LOW_RATING
}
