package org.tracedesk.api.value;

/** What another ticket is to a ticket. */
public enum LinkKind {
    /** 重复来电: an earlier call about the same (form 3, 客户重复致电反映同一问题). */
    REPEAT_CONTACT,
    /** 重复工单: the same matter, recorded twice. */
    DUPLICATE,
    /** 上级工单: the matter that this one is part of. */
    PARENT,
    /** 相关工单: it has to do with it. */
    RELATED
}
