package org.tracedesk.api.value;

/** The customer's mood (form 2, 情绪状态). */
public enum Mood {
    /** 焦急 */
    ANXIOUS,
    /** 不满 */
    UPSET,
    /** 平和 */
    CALM
}
