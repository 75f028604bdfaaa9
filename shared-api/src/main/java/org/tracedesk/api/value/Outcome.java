package org.tracedesk.api.value;

/** What the handling came to (form 1, 处理结果). */
public enum Outcome {
    /** 已解决: the problem is settled. */
    SOLVED,
    /** 未解决: it is not, and a plan says what follows. */
    UNSOLVED,
    /** 需跟进: settled for now, to be watched by a plan. */
    FOLLOW_UP_NEEDED
}
