package org.tracedesk.api.value;

/** What kind of customer it is (form 3, 客户类型; form 5, 客户等级). */
public enum CustomerTier {
    /** 新客户 */
    NEW,
    /** 老客户 */
    EXISTING,
    /** VIP客户 */
    VIP,
    /** 普通客户 */
    ORDINARY
}
