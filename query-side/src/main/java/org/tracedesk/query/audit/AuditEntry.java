package org.tracedesk.query.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.tracedesk.query.projection.StateJson;

/** A row of the audit trail as it is read. */
@Entity
@Immutable
@Table(schema = "query", name = "audit_entry")
@SuppressWarnings("NullAway.Init")
class AuditEntry {

    @Id
    private long position;

    private UUID ticketId;
    private long version;
    private String number;
    private String type;
    private Instant occurredAt;
    private Instant recordedAt;
    private @Nullable String actor;
    private @Nullable String staffNumber;
    private String changes;

    protected AuditEntry() {}

    long position() {
        return position;
    }

    UUID ticketId() {
        return ticketId;
    }

    long version() {
        return version;
    }

    String number() {
        return number;
    }

    String type() {
        return type;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    @Nullable
    String actor() {
        return actor;
    }

    @Nullable
    String staffNumber() {
        return staffNumber;
    }

    List<Change> changes() {
        return StateJson.list(changes, Change.class);
    }
}
