package org.tracedesk.edge;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.api.command.AddProgressNote;
import org.tracedesk.api.command.OpenTicket;
import org.tracedesk.api.command.ResolveTicket;
import org.tracedesk.api.command.StartWork;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.Rejection;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.api.value.Channel;
import org.tracedesk.api.value.Role;
import org.tracedesk.api.value.TicketStatus;
import org.tracedesk.edge.json.Body;
import org.tracedesk.edge.paging.Cursor;
import org.tracedesk.edge.paging.Page;
import org.tracedesk.edge.paging.PageAsked;
import org.tracedesk.edge.signin.RolesMay;

@RestController
class SampleController {

    @PostMapping("/api/v1/tickets")
    @RolesMay({Role.AGENT, Role.SUPERVISOR})
    OpenTicket open(@Body OpenTicket command) {
        return command;
    }

    @PostMapping("/api/v1/tickets/{id}/notes")
    @RolesMay({Role.AGENT, Role.HANDLER})
    AddProgressNote note(@Body AddProgressNote command) {
        return command;
    }

    @PostMapping("/api/v1/tickets/{id}/start")
    @RolesMay({Role.AGENT, Role.HANDLER})
    StartWork start(@Body StartWork command) {
        return command;
    }

    @PostMapping("/api/v1/tickets/{id}/resolve")
    @RolesMay({Role.AGENT, Role.HANDLER})
    UUID resolve(@Body ResolveTicket command) {
        return command.ticketId();
    }

    @GetMapping("/api/v1/tickets/{id}")
    @RolesMay({})
    UUID ticket(@PathVariable UUID id, @RequestParam(required = false) Long version) {
        return id;
    }

    @GetMapping("/api/v1/numbers")
    @RolesMay({})
    Page<Integer> numbers(PageAsked page, @RequestParam(required = false) Channel channel) {
        long from = page.after("numbers", 1).map(c -> c.number(0)).orElse(0L);
        List<Integer> rows = IntStream.rangeClosed((int) from + 1, 120)
                .limit(page.limit() + 1L)
                .boxed()
                .toList();
        return Page.of(rows, page.limit(), row -> new Cursor("numbers", List.of(row.toString())));
    }

    @GetMapping("/api/v1/closed")
    @RolesMay({})
    void closed() {
        throw new TicketRejected(
                new Rejection(Reason.TICKET_IS_CLOSED, "notes: all but CLOSED", TicketStatus.CLOSED, 7L, List.of()));
    }

    @GetMapping("/api/v1/down")
    @RolesMay({})
    Instant down() {
        throw new DataAccessResourceFailureException("13812345678");
    }

    @GetMapping("/api/v1/broken")
    @RolesMay({})
    void broken() {
        throw new IllegalStateException("13812345678");
    }

    @GetMapping("/api/v1/forgotten")
    void forgotten() {}
}
