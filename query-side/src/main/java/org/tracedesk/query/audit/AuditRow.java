package org.tracedesk.query.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.CustomerErased;
import org.tracedesk.query.projection.RecordedErasure;
import org.tracedesk.query.projection.RecordedEvent;
import org.tracedesk.query.projection.Step;

/** A row of the audit trail as it is written; its components are the table's columns. */
record AuditRow(
        UUID ticketId,
        long version,
        long position,
        String number,
        String type,
        Instant occurredAt,
        Instant recordedAt,
        @Nullable String actor,
        @Nullable String staffNumber,
        List<Change> changes) {

    static AuditRow of(Step step) {
        RecordedEvent recorded = step.recorded();
        return new AuditRow(
                step.ticketId(),
                recorded.version(),
                recorded.position(),
                step.after().registered().number(),
                step.event().getClass().getSimpleName(),
                step.event().occurredAt(),
                recorded.recordedAt(),
                recorded.actor(),
                recorded.staffNumber(),
                Change.of(step));
    }

    static AuditRow of(RecordedErasure recorded) {
        CustomerErased event = recorded.event();
        return new AuditRow(
                event.customerId(),
                recorded.version(),
                recorded.position(),
                event.number(),
                event.getClass().getSimpleName(),
                event.occurredAt(),
                recorded.recordedAt(),
                recorded.actor(),
                recorded.staffNumber(),
                List.of(new Change("erase.reason", null, event.reason())));
    }
}
