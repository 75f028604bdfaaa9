package org.tracedesk.query.service;

import static org.tracedesk.api.value.Role.ANALYST;
import static org.tracedesk.api.value.Role.AUDITOR;
import static org.tracedesk.api.value.Role.SUPERVISOR;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.edge.paging.Cursor;
import org.tracedesk.edge.paging.Page;
import org.tracedesk.edge.paging.PageAsked;
import org.tracedesk.edge.signin.RolesMay;

/** Shows how fast tickets are handled, and what they are about. */
@RestController
@RolesMay({SUPERVISOR, AUDITOR, ANALYST})
class ServiceController {

    private final HandlingReader handling;
    private final ProblemReader problems;
    private final Clock clock;
    private final ZoneId zone;

    ServiceController(HandlingReader handling, ProblemReader problems, Clock clock, ZoneId zone) {
        this.handling = handling;
        this.problems = problems;
        this.clock = clock;
        this.zone = zone;
    }

    @Operation(
            summary = "Times of response and handling by time of resolving",
            description = "by: department, assignee, category (first level), category2 (full path), form. from and to:"
                    + " instants, or dates that stand for their whole day. Every round counts that was solved; a"
                    + " response is the beginning of work. The key of tickets that do not say is empty.")
    @GetMapping("/api/v1/statistics/handling")
    Page<Handling> handling(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, PageAsked page) {
        AskedHandling asked = AskedHandling.read(parameters, zone);
        String list = "handling:" + asked.by().word();
        String after = page.after(list, 1).map(ServiceController::key).orElse(null);
        List<Handling> found = handling.find(asked.by(), asked.resolved(), after, page.limit() + 1);
        return Page.of(found, page.limit(), last -> new Cursor(list, List.of(last.key())));
    }

    @Operation(
            summary = "What the contacts of a month were about, the most frequent first",
            description =
                    "month: such as 2023-10, the present one unless said; form: its id. With each category its share,"
                            + " the share answered by standard replies, and the causes that two tickets or more tell, among the"
                            + " newest 2,000 that tell one.")
    @GetMapping("/api/v1/statistics/categories")
    ProblemMonth categories(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        return problems.of(AskedMonth.read(parameters, clock.instant(), zone));
    }

    private static @Nullable String key(Cursor cursor) {
        return cursor.string(0);
    }
}
