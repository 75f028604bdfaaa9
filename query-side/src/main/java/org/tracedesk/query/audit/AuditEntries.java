package org.tracedesk.query.audit;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Reads the history of single tickets. */
interface AuditEntries extends Repository<AuditEntry, Long> {

    /** The entries after a version, oldest first. */
    List<AuditEntry> findByTicketIdAndVersionGreaterThanOrderByVersion(UUID ticketId, long version, Limit limit);
}
