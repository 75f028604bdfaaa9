package org.tracedesk.command.notices;

import static org.tracedesk.api.value.Role.ADMIN;
import static org.tracedesk.api.value.Role.SUPERVISOR;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.edge.paging.Cursor;
import org.tracedesk.edge.paging.Page;
import org.tracedesk.edge.paging.PageAsked;
import org.tracedesk.edge.problem.BodyFaults;
import org.tracedesk.edge.problem.FaultCode;
import org.tracedesk.edge.signin.RolesMay;

/** Shows what was sent to whom, and what did not arrive. */
@RestController
class NoticeController {

    private final NoticeTable table;

    NoticeController(NoticeTable table) {
        this.table = table;
    }

    /** A notice as it is listed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Shown(
            UUID id,
            Notice.Kind kind,
            @Nullable UUID ticket,
            String recipient,
            String subject,
            Notice.Status status,
            int attempts,
            Instant createdAt,
            Instant sendAt,
            @Nullable Instant sentAt,
            @Nullable String failure) {

        static Shown of(Notice n) {
            return new Shown(
                    n.id(),
                    n.kind(),
                    n.ticketId(),
                    n.recipient(),
                    n.subject(),
                    n.status(),
                    n.attempts(),
                    n.createdAt(),
                    n.sendAt(),
                    n.sentAt(),
                    n.failure());
        }
    }

    @Operation(
            summary = "Notices by e-mail, the newest first",
            description = "status: WAITING (to be sent, perhaps again), SENT, FAILED (tried too often), DROPPED.")
    @GetMapping("/api/v1/notices")
    @RolesMay({SUPERVISOR, ADMIN})
    Page<Shown> notices(@RequestParam(required = false) @Nullable String status, PageAsked page) {
        List<Notice> found = table.newestFirst(status(status), page.after(NoticeTable.LIST, 2), page.limit() + 1);
        Page<Notice> some = Page.of(
                found,
                page.limit(),
                last -> new Cursor(
                        NoticeTable.LIST,
                        List.of(last.createdAt().toString(), last.id().toString())));
        return new Page<>(some.items().stream().map(Shown::of).toList(), some.nextCursor());
    }

    private static Notice.@Nullable Status status(@Nullable String text) {
        try {
            return text == null ? null : Notice.Status.valueOf(text);
        } catch (IllegalArgumentException e) {
            throw new BodyFaults(List.of(FaultCode.UNKNOWN_VALUE.at(
                    "status", List.of(Notice.Status.values()).toString())));
        }
    }
}
