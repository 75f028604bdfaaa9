package org.tracedesk.query.tracking;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.*;
import org.tracedesk.api.value.Personal;
import org.tracedesk.query.projection.Step;

/**
 * A row of the notes: all that was written down on the way, in the order of the ledger (form 3, 处理过程记录).
 *
 * @param part number of what it is about, where the ticket numbers that
 * @param text what was written; null for a standard reply that was said as it stands
 * @param more a second text of the same act
 * @param standardText agreed wording of a standard reply that was said as it stands
 */
record TicketNote(
        UUID ticketId,
        long version,
        Kind kind,
        Instant at,
        Instant recordedAt,
        @Nullable String by,
        @Nullable Integer part,
        @Nullable Personal text,
        @Nullable Personal more,
        @Nullable String standardText) {

    enum Kind {
        /** 进度 */
        NOTE,
        /** 待客户配合: what is needed. */
        WAIT,
        /** 客户回复 */
        REPLY,
        /** 标准回复: what the customer was told, and what he said to it. */
        STANDARD_REPLY,
        /** 协作: what a department was asked for. */
        COLLABORATION,
        /** 协作完成: what came of it. */
        COLLABORATION_RESULT,
        /** 上报: why it was escalated. */
        ESCALATION,
        /** 上报答复: what was decided. */
        ESCALATION_ANSWER,
        /** 延期: why, and how the customer was told. */
        EXTENSION,
        /** 跟进: the next action. */
        FOLLOW_UP,
        /** 跟进完成: what came of it. */
        FOLLOW_UP_RESULT,
        /** 取消关联: why. */
        UNLINK,
        /** 典型案例: what is good about it. */
        EXEMPLARY
    }

    /** The note that a step leaves, if it leaves one. */
    static Stream<TicketNote> of(Step step) {
        TicketEvent event = step.event();
        return switch (event) {
            case ProgressNoteAdded e -> Stream.of(note(step, Kind.NOTE, e.text()));
            case CustomerAwaited e -> Stream.of(note(step, Kind.WAIT, e.needed()));
            case CustomerReplied e -> Stream.of(note(step, Kind.REPLY, e.text()));
            case DepartmentInvited e -> Stream.of(note(step, Kind.COLLABORATION, e.n(), e.need(), null));
            case CollaborationCompleted e -> Stream.of(note(step, Kind.COLLABORATION_RESULT, e.n(), e.result(), null));
            case TicketEscalated e -> Stream.of(note(step, Kind.ESCALATION, e.n(), e.reason(), null));
            case EscalationAnswered e -> Stream.of(note(step, Kind.ESCALATION_ANSWER, e.n(), e.text(), null));
            case DeadlineExtended e -> Stream.of(note(step, Kind.EXTENSION, null, e.reason(), e.customerTold()));
            case FollowUpScheduled e -> Stream.of(note(step, Kind.FOLLOW_UP, e.n(), e.action(), null));
            case FollowUpCompleted e -> Stream.of(note(step, Kind.FOLLOW_UP_RESULT, e.n(), e.result(), null));
            case TicketUnlinked e -> Stream.of(note(step, Kind.UNLINK, e.reason()));
            case TicketMarkedExemplary e -> Stream.of(note(step, Kind.EXEMPLARY, e.reason()));
            case StandardReplyUsed e -> Stream.of(standardReply(step, e));
            default -> Stream.empty();
        };
    }

    private static TicketNote standardReply(Step step, StandardReplyUsed e) {
        String asItStands = e.adjustedText() == null ? e.standardText() : null;
        return note(step, Kind.STANDARD_REPLY, null, e.adjustedText(), e.customerReaction(), asItStands);
    }

    private static TicketNote note(Step step, Kind kind, Personal text) {
        return note(step, kind, null, text, null);
    }

    private static TicketNote note(
            Step step, Kind kind, @Nullable Integer part, Personal text, @Nullable Personal more) {
        return note(step, kind, part, text, more, null);
    }

    private static TicketNote note(
            Step step,
            Kind kind,
            @Nullable Integer part,
            @Nullable Personal text,
            @Nullable Personal more,
            @Nullable String standardText) {
        return new TicketNote(
                step.ticketId(),
                step.recorded().version(),
                kind,
                step.event().occurredAt(),
                step.recorded().recordedAt(),
                step.recorded().actor(),
                part,
                text,
                more,
                standardText);
    }
}
