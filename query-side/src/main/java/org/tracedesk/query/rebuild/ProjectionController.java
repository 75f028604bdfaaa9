package org.tracedesk.query.rebuild;

import static org.tracedesk.api.value.Role.ADMIN;
import static org.tracedesk.api.value.Role.ANALYST;
import static org.tracedesk.api.value.Role.AUDITOR;
import static org.tracedesk.api.value.Role.SUPERVISOR;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.edge.paging.Page;
import org.tracedesk.edge.signin.RolesMay;

/** Shows how the read models stand to the ledger. */
@RestController
class ProjectionController {

    private final Projections projections;

    ProjectionController(Projections projections) {
        this.projections = projections;
    }

    @Operation(summary = "The read models and how far behind the ledger each is, all of them on one page")
    @GetMapping("/api/v1/projections")
    @RolesMay({ANALYST, ADMIN, SUPERVISOR, AUDITOR})
    Page<ShownProjection> projections() {
        return new Page<>(projections.all(), null);
    }
}
