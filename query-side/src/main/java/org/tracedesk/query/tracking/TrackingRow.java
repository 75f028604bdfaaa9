package org.tracedesk.query.tracking;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.tracedesk.model.ticket.TicketState;
import org.tracedesk.query.projection.StateJson;

/** A row of the tracking table as it is read: the ticket, and where it stands in each sort. */
@Entity
@Immutable
@Table(schema = "query", name = "tracking_table")
@SuppressWarnings("NullAway.Init")
class TrackingRow {

    @Id
    private UUID ticketId;

    private String number;
    private Instant contactAt;
    private Instant updatedAt;
    private Instant dueKey;
    private int priorityRank;
    private long version;
    private String state;
    private @Nullable String reviewer;
    private @Nullable Instant reviewedAt;

    @Transient
    private @Nullable TicketState parsed;

    protected TrackingRow() {}

    UUID ticketId() {
        return ticketId;
    }

    String number() {
        return number;
    }

    Instant contactAt() {
        return contactAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    Instant dueKey() {
        return dueKey;
    }

    int priorityRank() {
        return priorityRank;
    }

    long version() {
        return version;
    }

    /** Login of who reviewed the present round; null while it is not reviewed. */
    @Nullable
    String reviewer() {
        return reviewer;
    }

    @Nullable
    Instant reviewedAt() {
        return reviewedAt;
    }

    TicketState state() {
        return parsed == null ? parsed = StateJson.read(state) : parsed;
    }
}
