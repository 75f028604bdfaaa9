package org.tracedesk.query.audit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Reads tickets as the audit trail knows them. */
interface AuditTickets extends Repository<AuditTicket, UUID> {

    Optional<AuditTicket> findByTicketId(UUID ticketId);

    List<AuditTicket> findByTicketIdIn(Collection<UUID> ticketIds);
}
