package org.tracedesk.api.value;

/** What somebody may see and do at the desk; a person may have several roles. */
public enum Role {
    /** 客服: takes contacts in; sees the tickets recorded by or assigned to him. */
    AGENT,
    /** 处理人: works in a department; sees its tickets. */
    HANDLER,
    /** 主管: sees and may do everything with tickets. */
    SUPERVISOR,
    /** 审计: sees every ticket masked, its history and its proof; changes nothing. */
    AUDITOR,
    /** 分析: sees statistics and projections, no tickets. */
    ANALYST,
    /** Another service: reads the event feed. */
    SERVICE,
    /** 管理员: people, forms, imports, operations; sees no tickets. */
    ADMIN
}
