package org.tracedesk.query.audit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tracedesk.edge.paging.Page;
import org.tracedesk.model.ticket.TicketState;
import org.tracedesk.query.masking.Masked;
import org.tracedesk.query.masking.Masking;

/** Shows entries of the audit trail, masked as the form of each ticket says. */
final class ShownEntries {

    private final AuditTickets tickets;
    private final Masking masking;
    private final Summaries summaries = new Summaries();

    ShownEntries(AuditTickets tickets, Masking masking) {
        this.tickets = tickets;
        this.masking = masking;
    }

    Page<ShownEntry> page(Page<AuditEntry> page, Locale locale) {
        return new Page<>(of(page.items(), locale), page.nextCursor());
    }

    List<ShownEntry> of(List<AuditEntry> entries, Locale locale) {
        Map<UUID, Masked> masks = masks(entries);
        return entries.stream()
                .map(entry -> ShownEntry.of(
                        entry, masks.getOrDefault(entry.ticketId(), masking.ofNoTicket()), summaries, locale))
                .toList();
    }

    /** How the values of each ticket are shown; the erasure of a customer is about no ticket. */
    private Map<UUID, Masked> masks(List<AuditEntry> entries) {
        Set<UUID> ids = entries.stream().map(AuditEntry::ticketId).collect(Collectors.toSet());
        Map<UUID, TicketState> states = tickets.findByTicketIdIn(ids).stream()
                .collect(Collectors.toMap(AuditTicket::ticketId, AuditTicket::state));
        masking.fetch(states.values());
        return states.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> masking.of(e.getValue())));
    }
}
