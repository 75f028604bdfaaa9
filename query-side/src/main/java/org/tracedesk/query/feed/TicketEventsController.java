package org.tracedesk.query.feed;

import static org.tracedesk.api.value.Role.AGENT;
import static org.tracedesk.api.value.Role.AUDITOR;
import static org.tracedesk.api.value.Role.HANDLER;
import static org.tracedesk.api.value.Role.SUPERVISOR;

import io.swagger.v3.oas.annotations.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.event.TicketOpened;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.api.value.Actor;
import org.tracedesk.edge.paging.Cursor;
import org.tracedesk.edge.paging.Page;
import org.tracedesk.edge.paging.PageAsked;
import org.tracedesk.edge.signin.RolesMay;
import org.tracedesk.ledger.raw.StoredRow;
import org.tracedesk.ledger.raw.StoredRows;
import org.tracedesk.model.ticket.TicketState;
import org.tracedesk.model.ticket.Visibility;
import org.tracedesk.query.filter.TicketId;

/** Shows the stored events of a ticket to those who may see it. */
@RestController
class TicketEventsController {

    private static final String LIST = "ticket-events";
    private static final int ROWS_A_PAGE = 500;

    private final StoredRows rows;
    private final PresentEvents present;
    private final CloudEvents events;

    TicketEventsController(StoredRows rows, PresentEvents present, CloudEvents events) {
        this.rows = rows;
        this.present = present;
        this.events = events;
    }

    @Operation(
            summary = "The stored events of a ticket as CloudEvents, oldest first",
            description = "Personal values are masked; sequence is the version, chain the link in the hash chain.")
    @GetMapping("/api/v1/tickets/{id}/events")
    @RolesMay({AGENT, HANDLER, SUPERVISOR, AUDITOR})
    Page<CloudEvent> events(@PathVariable String id, PageAsked page, Actor actor) {
        String ticket = TicketId.of(id).toString();
        Long after = page.after(LIST, 1).map(cursor -> cursor.number(0)).orElse(-1L);
        if (!visible(ticket, actor)) {
            throw new TicketRejected(Reason.TICKET_NOT_FOUND);
        }
        Page<StoredRow> some = Page.of(
                read(ticket, after == null ? 0 : after + 1, page.limit() + 1),
                page.limit(),
                row -> new Cursor(LIST, List.of(Long.toString(row.sequence()))));
        return new Page<>(some.items().stream().map(events::of).toList(), some.nextCursor());
    }

    /** As many as are asked for, however large they are. */
    private List<StoredRow> read(String ticket, long from, int most) {
        List<StoredRow> all = new ArrayList<>();
        List<StoredRow> some = rows.ofTicket(ticket, from, most);
        while (!some.isEmpty() && all.size() < most) {
            all.addAll(some);
            some = rows.ofTicket(ticket, all.getLast().sequence() + 1, most - all.size());
        }
        return all;
    }

    /** By the events themselves: an event can be seen as soon as it is recorded. */
    private boolean visible(String ticket, Actor actor) {
        if (actor.hasAny(Set.of(SUPERVISOR, AUDITOR))) {
            return rows.at(ticket, 0).isPresent();
        }
        TicketState state = null;
        long from = 0;
        for (List<StoredRow> page = rows.ofTicket(ticket, from, ROWS_A_PAGE);
                !page.isEmpty();
                page = rows.ofTicket(ticket, from, ROWS_A_PAGE)) {
            for (StoredRow row : page) {
                TicketEvent event = present.of(row).orElse(null);
                if (event instanceof TicketOpened || event != null && state != null) {
                    state = TicketState.after(state, event);
                }
            }
            from = page.getLast().sequence() + 1;
        }
        return state != null && Visibility.sees(actor, state);
    }
}
