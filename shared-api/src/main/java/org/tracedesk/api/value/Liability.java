package org.tracedesk.api.value;

/** Who answers for the problem (form 4, 责任归属). */
public enum Liability {
    /** 平台责任 */
    PLATFORM,
    /** 第三方责任 */
    THIRD_PARTY,
    /** 客户自身责任 */
    CUSTOMER
}
