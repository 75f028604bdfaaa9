package org.tracedesk.query.tracking;

import static org.tracedesk.api.value.Role.AGENT;
import static org.tracedesk.api.value.Role.AUDITOR;
import static org.tracedesk.api.value.Role.HANDLER;
import static org.tracedesk.api.value.Role.SUPERVISOR;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.api.value.Actor;
import org.tracedesk.edge.paging.Page;
import org.tracedesk.edge.paging.PageAsked;
import org.tracedesk.edge.problem.EdgeCode;
import org.tracedesk.edge.problem.EdgeProblem;
import org.tracedesk.edge.signin.RolesMay;
import org.tracedesk.query.filter.Asked;
import org.tracedesk.query.filter.TicketId;
import org.tracedesk.query.masking.Masking;
import org.tracedesk.query.projection.ReadYourWrites;
import org.tracedesk.query.projection.StateJson;
import org.tracedesk.query.replay.TicketReplay;

/** Shows tickets to those who may see them. */
@RestController
@RolesMay({AGENT, HANDLER, SUPERVISOR, AUDITOR})
class TicketController {

    private final TrackingRows rows;
    private final TicketSearch search;
    private final Masking masking;
    private final ReadYourWrites readers;
    private final TicketReplay replay;
    private final ZoneId zone;

    TicketController(
            TrackingRows rows,
            TicketSearch search,
            Masking masking,
            ReadYourWrites readers,
            TicketReplay replay,
            ZoneId zone) {
        this.rows = rows;
        this.search = search;
        this.masking = masking;
        this.readers = readers;
        this.replay = replay;
        this.zone = zone;
    }

    @Operation(
            summary = "The tracking table",
            description = "Filters: status, form, category (first level, or the full path joined by '-'), department,"
                    + " assignee, priority, channel, customer, overdue, dueSoon, from and to (time of contact; a date is its"
                    + " whole day), q (words of two characters or more; a page of a search can be shorter than asked for). A repeated filter means any of its values."
                    + " sort: contactAt, number, updatedAt, dueAt, priority; a minus sign turns it round;"
                    + " -contactAt unless said. A ticket that is not due, or has no priority, comes after the others.")
    @GetMapping("/api/v1/tickets")
    Page<Map<String, Object>> tickets(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            PageAsked page,
            Actor actor) {
        TicketFilter filter = TicketFilter.read(parameters, zone);
        TicketSort sort = filter.sort();
        FoundTickets found = search.find(filter, Sight.of(actor), page.after(sort.list(), 2), page.limit() + 1);
        return found.page(page.limit(), sort, masking, row -> TicketView.of(row, masking));
    }

    @Operation(
            summary = "A ticket, now or as it was",
            description = "minVersion waits up to 5 s until that version can be read. version (its last event's number)"
                    + " or at (a time of recording) replay it from its events as it was then.")
    @GetMapping("/api/v1/tickets/{id}")
    ResponseEntity<Map<String, Object>> ticket(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            Actor actor) {
        Sight sight = Sight.of(actor);
        UUID ticket = TicketId.of(id);
        Moment moment = awaited(
                parameters, () -> rows.versionById(ticket, sight.all(), sight.login(), sight.departmentNames()));
        return page(rows.byId(ticket, sight.all(), sight.login(), sight.departmentNames()), moment);
    }

    @Operation(summary = "A ticket by its number, now or as it was")
    @GetMapping("/api/v1/tickets/by-number/{number}")
    ResponseEntity<Map<String, Object>> ticketByNumber(
            @PathVariable String number,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            Actor actor) {
        if (number.indexOf('\0') >= 0) {
            throw new TicketRejected(Reason.TICKET_NOT_FOUND);
        }
        Sight sight = Sight.of(actor);
        Moment moment = awaited(
                parameters, () -> rows.versionByNumber(number, sight.all(), sight.login(), sight.departmentNames()));
        return page(rows.byNumber(number, sight.all(), sight.login(), sight.departmentNames()), moment);
    }

    private Moment awaited(Map<String, List<String>> parameters, Supplier<Optional<Long>> version) {
        Asked asked = new Asked(parameters);
        Long wanted = asked.number("minVersion");
        Moment moment = Moment.read(asked);
        asked.done();
        if (wanted != null) {
            readers.await(() -> reached(version.get().orElse(null), wanted));
        }
        return moment;
    }

    private static boolean reached(@Nullable Long version, long wanted) {
        return version != null && version >= wanted;
    }

    /** Who may see the ticket now may see it as it was. */
    private ResponseEntity<Map<String, Object>> page(Optional<WholeRow> found, Moment moment) {
        WholeRow row = found.orElseThrow(() -> new TicketRejected(Reason.TICKET_NOT_FOUND));
        if (moment.present()) {
            return page(row.getVersion(), TicketPage.of(row, masking));
        }
        UUID ticket = StateJson.read(row.getState()).registered().id();
        PastTicket past = PastTicket.of(replay, ticket, moment).orElseThrow(() -> new EdgeProblem(EdgeCode.NOT_FOUND));
        return page(past.version(), past.page(row, masking));
    }

    private static ResponseEntity<Map<String, Object>> page(long version, Map<String, Object> page) {
        return ResponseEntity.ok().eTag("\"" + version + "\"").body(page);
    }
}
