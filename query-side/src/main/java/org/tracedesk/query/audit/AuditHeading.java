package org.tracedesk.query.audit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tracedesk.model.form.Labels;

/** The headings of the audit trail as a file, in the order of its columns. */
enum AuditHeading {
    /** When it was recorded. */
    RECORDED_AT("记录时间", "記錄時間", "Recorded"),
    /** When it happened. */
    OCCURRED_AT("发生时间", "發生時間", "Occurred"),
    /** Login of who did it. */
    ACTOR("操作人", "操作人", "Actor"),
    /** 工号 */
    STAFF_NUMBER("工号", "工號", "Staff number"),
    /** Number of the ticket. */
    NUMBER("工单编号", "工單編號", "Ticket number"),
    /** Version of the ticket after it. */
    VERSION("版本", "版本", "Version"),
    /** What happened, as it is filtered by. */
    TYPE("类型", "類型", "Type"),
    /** What happened, in words. */
    SUMMARY("摘要", "摘要", "Summary"),
    /** What it changed. */
    CHANGES("变更", "變更", "Changes"),
    /** Id of the ticket. */
    TICKET("工单标识", "工單標識", "Ticket");

    /** What the file is called. */
    static final Labels TITLE = new Labels("审计记录", "審計記錄", "Audit trail");

    private final Labels labels;

    AuditHeading(String zhCn, String zhTw, String en) {
        labels = new Labels(zhCn, zhTw, en);
    }

    static List<String> all(Locale language) {
        return Stream.of(values()).map(heading -> heading.labels.in(language)).toList();
    }
}
