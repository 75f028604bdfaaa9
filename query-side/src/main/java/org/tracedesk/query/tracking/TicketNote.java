package org.tracedesk.query.tracking;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.CustomerAwaited;
import org.tracedesk.api.event.CustomerReplied;
import org.tracedesk.api.event.ProgressNoteAdded;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.value.Personal;
import org.tracedesk.query.projection.Step;

/** A row of the notes: what was done, what the customer was asked for, what the customer answered. */
record TicketNote(
        UUID ticketId,
        long version,
        Kind kind,
        Instant at,
        Instant recordedAt,
        @Nullable String by,
        Personal text) {

    enum Kind {
        /** 进度 */
        NOTE,
        /** 待客户配合: what is needed. */
        WAIT,
        /** 客户回复 */
        REPLY
    }

    /** The note that a step leaves, if it leaves one. */
    static Stream<TicketNote> of(Step step) {
        TicketEvent event = step.event();
        return switch (event) {
            case ProgressNoteAdded e -> Stream.of(note(step, Kind.NOTE, e.text()));
            case CustomerAwaited e -> Stream.of(note(step, Kind.WAIT, e.needed()));
            case CustomerReplied e -> Stream.of(note(step, Kind.REPLY, e.text()));
            default -> Stream.empty();
        };
    }

    private static TicketNote note(Step step, Kind kind, Personal text) {
        return new TicketNote(
                step.ticketId(),
                step.recorded().version(),
                kind,
                step.event().occurredAt(),
                step.recorded().recordedAt(),
                step.recorded().actor(),
                text);
    }
}
