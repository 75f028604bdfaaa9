package org.tracedesk.query.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.tracedesk.model.ticket.TicketState;
import org.tracedesk.query.projection.StateJson;

/** A ticket as it stands after its last entry: it tells who may read its history. */
@Entity
@Immutable
@Table(schema = "query", name = "audit_ticket")
@SuppressWarnings("NullAway.Init")
class AuditTicket {

    @Id
    private UUID ticketId;

    private String state;

    protected AuditTicket() {}

    UUID ticketId() {
        return ticketId;
    }

    TicketState state() {
        return StateJson.read(state);
    }
}
