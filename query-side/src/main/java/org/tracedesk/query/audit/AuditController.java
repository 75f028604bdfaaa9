package org.tracedesk.query.audit;

import static org.tracedesk.api.value.Role.AGENT;
import static org.tracedesk.api.value.Role.AUDITOR;
import static org.tracedesk.api.value.Role.HANDLER;
import static org.tracedesk.api.value.Role.SUPERVISOR;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.api.value.Actor;
import org.tracedesk.edge.paging.Cursor;
import org.tracedesk.edge.paging.Page;
import org.tracedesk.edge.paging.PageAsked;
import org.tracedesk.edge.signin.RolesMay;
import org.tracedesk.model.ticket.Visibility;
import org.tracedesk.query.filter.TicketId;

/** Shows who did what and when. */
@RestController
class AuditController {

    private static final String HISTORY = "history";

    private final AuditEntries entries;
    private final AuditTickets tickets;
    private final AuditSearch search;
    private final ShownEntries shown;
    private final ZoneId zone;

    AuditController(AuditEntries entries, AuditTickets tickets, AuditSearch search, ShownEntries shown, ZoneId zone) {
        this.entries = entries;
        this.tickets = tickets;
        this.search = search;
        this.shown = shown;
        this.zone = zone;
    }

    @Operation(summary = "The history of a ticket, oldest first")
    @GetMapping("/api/v1/tickets/{id}/history")
    @RolesMay({AGENT, HANDLER, SUPERVISOR, AUDITOR})
    Page<ShownEntry> history(@PathVariable String id, PageAsked page, Actor actor, Locale locale) {
        UUID ticket = visible(id, actor);
        Long after = page.after(HISTORY, 1).map(cursor -> cursor.number(0)).orElse(-1L);
        List<AuditEntry> found =
                entries.findByTicketIdAndVersionGreaterThanOrderByVersion(ticket, after, Limit.of(page.limit() + 1));
        return shown.page(
                Page.of(found, page.limit(), e -> new Cursor(HISTORY, List.of(Long.toString(e.version())))), locale);
    }

    @Operation(
            summary = "The audit trail over all tickets, newest first",
            description = "Filters: actor, type, ticket, from and to (time of recording; a date is its whole day).")
    @GetMapping("/api/v1/audit")
    @RolesMay({SUPERVISOR, AUDITOR})
    Page<ShownEntry> audit(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            PageAsked page,
            Locale locale) {
        AuditFilter filter = AuditFilter.read(parameters, zone);
        List<AuditEntry> found = search.find(filter, page.after(AuditSearch.LIST, 2), page.limit() + 1);
        return shown.page(Page.of(found, page.limit(), AuditSearch::after), locale);
    }

    private UUID visible(String id, Actor actor) {
        return tickets.findByTicketId(TicketId.of(id))
                .filter(ticket -> Visibility.sees(actor, ticket.state()))
                .map(AuditTicket::ticketId)
                .orElseThrow(() -> new TicketRejected(Reason.TICKET_NOT_FOUND));
    }
}
