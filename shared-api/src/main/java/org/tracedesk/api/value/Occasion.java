package org.tracedesk.api.value;

/** Why the desk called (form 2, 主动关怀跟进). */
public enum Occasion {
    /** 使用回访 */
    USAGE_FOLLOW_UP,
    /** 满意度调查 */
    SATISFACTION_SURVEY,
    /** 问题预判提醒 */
    PROBLEM_FORECAST
}
