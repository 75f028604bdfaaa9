package org.tracedesk.model.form;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Outcome;
import org.tracedesk.api.value.Review;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.api.value.TicketStatus;

/** What of a ticket can stand in a form's table. */
public sealed interface TableValue {

    /** The value that a path names. */
    static Optional<TableValue> ofPath(String path) {
        Optional<TableValue> derived = Stream.of(Derived.values())
                .filter(value -> value.path.equals(path))
                .<TableValue>map(value -> value)
                .findFirst();
        return derived.isPresent() ? derived : TicketField.ofPath(path).map(Recorded::new);
    }

    /** The constants that it is one of; empty if it is none of a few. */
    Optional<Class<? extends Enum<?>>> choice();

    /**
     * A field as it was recorded.
     *
     * @param field the field
     */
    record Recorded(TicketField field) implements TableValue {
        @Override
        public Optional<Class<? extends Enum<?>>> choice() {
            return field.choice();
        }
    }

    /** What is known of a ticket beside its fields. */
    enum Derived implements TableValue {
        /** 编号 of the ticket. */
        NUMBER("number"),
        /** 客户编号 */
        CUSTOMER_NUMBER("customer.number"),
        /** 来电时段 */
        SLOT("slot", Slot.class),
        /** First level of the category. */
        CATEGORY_FIRST("category.first"),
        /** The levels of the category below the first. */
        CATEGORY_REST("category.rest"),
        /** 处理状态 */
        STATUS("status", TicketStatus.class),
        /** 处理结果: solved or not. */
        OUTCOME("outcome", Outcome.class),
        /** 审核 */
        REVIEW("review", Review.class),
        /** Which handling it is in. */
        ROUND("round"),
        /** 责任部门 */
        DEPARTMENT("department"),
        /** 责任人, by title. */
        RESPONSIBLE("responsible"),
        /** 工号 of the responsible person. */
        RESPONSIBLE_NUMBER("responsible.staffNumber"),
        /** 记录人, by title. */
        RECORDER("recorder"),
        /** 工号 of the recorder. */
        RECORDER_NUMBER("recorder.staffNumber"),
        /** 审核人, by title. */
        REVIEWER("reviewer"),
        /** 审核时间 */
        REVIEWED_AT("reviewedAt"),
        /** 要求处理时限 */
        DUE_AT("dueAt"),
        /** When work began. */
        STARTED_AT("startedAt"),
        /** When it was resolved. */
        RESOLVED_AT("resolvedAt"),
        /** 处理完成时间: the date alone. */
        RESOLVED_ON("resolvedOn"),
        /** 归档日期 */
        ARCHIVE_DATE("archiveDate"),
        /** Folder in the archive. */
        ARCHIVE_KEY("archiveKey"),
        /** 处理过程记录: all that was written down on the way. */
        PROCESS("process"),
        /** 后续跟进: what is still planned. */
        FOLLOW_UPS("followUps"),
        /** 标准回复内容: what the customer was told by the last standard reply. */
        STANDARD_REPLY("standardReply.text"),
        /** 客户反馈 to it. */
        STANDARD_REPLY_REACTION("standardReply.customerReaction"),
        /** 关联附件, 辅助材料: the names of the attached files. */
        ATTACHMENTS("attachments");

        private final String path;
        private final @Nullable Class<? extends Enum<?>> choice;

        Derived(String path) {
            this(path, null);
        }

        Derived(String path, @Nullable Class<? extends Enum<?>> choice) {
            this.path = path;
            this.choice = choice;
        }

        @Override
        public Optional<Class<? extends Enum<?>>> choice() {
            return Optional.ofNullable(choice);
        }
    }
}
