package org.tracedesk.query.tracking;

import static org.tracedesk.api.value.Role.AGENT;
import static org.tracedesk.api.value.Role.AUDITOR;
import static org.tracedesk.api.value.Role.HANDLER;
import static org.tracedesk.api.value.Role.SUPERVISOR;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.api.value.Actor;
import org.tracedesk.edge.paging.Page;
import org.tracedesk.edge.paging.PageAsked;
import org.tracedesk.edge.signin.RolesMay;
import org.tracedesk.model.ticket.Visibility;
import org.tracedesk.query.masking.Masking;

/** Shows what a customer turned to the desk with before. */
@RestController
class CustomerController {

    private final TicketSearch search;
    private final Masking masking;

    CustomerController(TicketSearch search, Masking masking) {
        this.search = search;
        this.masking = masking;
    }

    @Operation(
            summary = "The history of a customer, the newest contact first",
            description = "Tickets as in the tracking table. Of those that an agent does not see there are number,"
                    + " occurredAt, category, status and informed; others find only what they see.")
    @GetMapping("/api/v1/customers/{number}/tickets")
    @RolesMay({AGENT, HANDLER, SUPERVISOR, AUDITOR})
    Page<Map<String, @Nullable Object>> tickets(@PathVariable String number, PageAsked page, Actor actor) {
        TicketSort sort = TicketSort.USUAL;
        // Nothing has a number with a NUL, and PostgreSQL cannot be asked for one.
        TicketFilter filter = TicketFilter.ofCustomer(number.replace("\0", ""));
        Sight sight = actor.roles().contains(AGENT) ? Sight.ALL : Sight.of(actor);
        FoundTickets found = search.find(filter, sight, page.after(sort.list(), 2), page.limit() + 1);
        return found.page(page.limit(), sort, masking, row -> shown(row, actor));
    }

    private Map<String, @Nullable Object> shown(TrackingRow row, Actor actor) {
        return Visibility.sees(actor, row.state()) ? TicketView.of(row, masking) : TicketView.ofAnother(row.state());
    }
}
