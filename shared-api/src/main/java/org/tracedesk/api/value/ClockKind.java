package org.tracedesk.api.value;

/** What a clock of a ticket measures. */
public enum ClockKind {
    /** 接听: how fast the contact was answered, by the recorded figures (form 4, 3 rings, 10 seconds, 1 minute of wait). */
    ANSWER,
    /** 首次响应: until somebody starts. */
    FIRST_RESPONSE,
    /** 进度: until the next progress note (form 2, every 4 hours while urgent). */
    PROGRESS,
    /** 处理时限: until it is resolved; this is what a ticket's due time is. */
    RESOLUTION,
    /** 结果反馈: from resolving until the customer was told. */
    TOLD,
    /** 录入: from the contact's end until it was entered (form 2, 2 hours). */
    ENTRY,
    /** 跟进: until what was planned is done. */
    FOLLOW_UP
}
