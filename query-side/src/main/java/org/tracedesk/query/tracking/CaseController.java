package org.tracedesk.query.tracking;

import static org.tracedesk.api.value.Role.AGENT;
import static org.tracedesk.api.value.Role.HANDLER;
import static org.tracedesk.api.value.Role.SUPERVISOR;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.edge.paging.Page;
import org.tracedesk.edge.paging.PageAsked;
import org.tracedesk.edge.signin.RolesMay;
import org.tracedesk.query.masking.Masking;

/** Shows exemplary tickets to everybody who answers customers: the matter and its handling, not the customer. */
@RestController
class CaseController {

    private final TicketSearch search;
    private final Masking masking;
    private final ZoneId zone;

    CaseController(TicketSearch search, Masking masking, ZoneId zone) {
        this.search = search;
        this.masking = masking;
        this.zone = zone;
    }

    @Operation(
            summary = "The case library: tickets that a supervisor marked as exemplary",
            description = "Filters and sort as in the tracking table. Of a ticket there are form, category, what was"
                    + " wrong, how it was solved, how it was judged, and what is good about it.")
    @GetMapping("/api/v1/case-library")
    @RolesMay({AGENT, HANDLER, SUPERVISOR})
    Page<Map<String, @Nullable Object>> cases(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, PageAsked page) {
        TicketFilter filter = TicketFilter.read(parameters, zone);
        TicketSort sort = filter.sort();
        FoundTickets found = search.findExemplary(filter, page.after(sort.list(), 2), page.limit() + 1);
        return found.page(page.limit(), sort, masking, row -> TicketView.ofCase(row.state(), masking.of(row.state())));
    }
}
