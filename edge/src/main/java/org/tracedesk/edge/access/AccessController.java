package org.tracedesk.edge.access;

import static org.tracedesk.api.value.Role.AUDITOR;
import static org.tracedesk.api.value.Role.SUPERVISOR;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.edge.paging.Page;
import org.tracedesk.edge.paging.PageAsked;
import org.tracedesk.edge.signin.RolesMay;

/** Shows who was turned away from what. */
@RestController
class AccessController {

    private final AccessLog accesses;

    AccessController(AccessLog accesses) {
        this.accesses = accesses;
    }

    @Operation(
            summary = "Denials and exports, the newest first",
            description = "One entry an hour, person, operation and answer, with how often it was.")
    @GetMapping("/api/v1/audit/access")
    @RolesMay({SUPERVISOR, AUDITOR})
    Page<AccessLog.Entry> accesses(@RequestParam(required = false) @Nullable String login, PageAsked page) {
        return Page.of(
                accesses.newestFirst(login, page.after(AccessLog.LIST, 4), page.limit() + 1),
                page.limit(),
                AccessLog::after);
    }
}
