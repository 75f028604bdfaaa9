package org.tracedesk.api.value;

/** What a review can say. */
public enum Verdict {
    /** The record is right. */
    APPROVED,
    /** The reviewer has amended it in this round. */
    CORRECTED
}
