package org.tracedesk.api.value;

/** What a person may do at the desk; a person can have several. */
public enum Role {
    /** 客服: opens tickets and sees those recorded by or assigned to him. */
    AGENT,
    /** 处理人: works on the tickets of his departments. */
    HANDLER,
    /** 主管: sees everything, may give every command. */
    SUPERVISOR,
    /** 审计: reads everything, masked. */
    AUDITOR,
    /** 分析: statistics and projections, no tickets. */
    ANALYST,
    /** Another system that reads the feed. */
    SERVICE,
    /** 管理员: forms, people, departments, imports, operations; no tickets. */
    ADMIN
}
