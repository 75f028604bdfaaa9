package org.tracedesk.api.value;

/** Why a ticket was escalated. */
public enum EscalationCause {
    /** 超出权限: more is to be given than the person may give (form 4, 超权限上报). */
    OVER_AUTHORITY,
    /** 超时: it is overdue. */
    OVERDUE,
    /** 部门推诿: the department does not take it (form 3, 责任部门推诿不处理). */
    REFUSED_BY_DEPARTMENT
}
