package org.tracedesk.api.value;

/** By what the customer was recognised before private matters were spoken of (form 4, 身份确认). */
public enum IdentityProof {
    /** The order number. */
    ORDER_NUMBER,
    /** The last four digits of the registered phone. */
    PHONE_LAST4,
    /** The member id. */
    MEMBER_ID
}
