package org.tracedesk.api.value;

/** Where a ticket stands; one of six, apart from outcome, review and archiving (form 3, 处理状态). */
public enum TicketStatus {
    /** 待处理: recorded, nobody has started. */
    NEW,
    /** 处理中: somebody is working on it. */
    IN_PROGRESS,
    /** 待客户配合: something is needed from the customer. */
    WAITING_CUSTOMER,
    /** 待跟进: not settled yet, a next action is planned. */
    FOLLOW_UP,
    /** 处理完成: solved, the customer can be told. */
    RESOLVED,
    /** 已关闭: complete; only amending, informing, rating, reviewing and archiving remain. */
    CLOSED
}
