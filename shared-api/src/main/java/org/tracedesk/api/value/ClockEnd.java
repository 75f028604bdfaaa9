package org.tracedesk.api.value;

/** Why a clock runs no more. */
public enum ClockEnd {
    /** What it measures has happened. */
    DONE,
    /** It holds no more: the ticket was classified anew, or a new round began. */
    DROPPED
}
