package org.tracedesk.query.satisfaction;

import static org.tracedesk.api.value.Role.ANALYST;
import static org.tracedesk.api.value.Role.AUDITOR;
import static org.tracedesk.api.value.Role.SUPERVISOR;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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

/** Shows how satisfied customers were. */
@RestController
class SatisfactionController {

    private final RatingCounts counts;
    private final ZoneId zone;

    SatisfactionController(RatingCounts counts, ZoneId zone) {
        this.counts = counts;
        this.zone = zone;
    }

    @Operation(
            summary = "Satisfaction by time of rating",
            description = "by: category (first level), category2 (full path), assignee, department, channel, form,"
                    + " month, round. from and to: instants, or dates that stand for their whole day. The key of"
                    + " tickets that do not say is empty. Ratings without a score count, but not in the mean.")
    @GetMapping("/api/v1/statistics/satisfaction")
    @RolesMay({SUPERVISOR, AUDITOR, ANALYST})
    Page<Satisfaction> satisfaction(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, PageAsked page) {
        AskedStatistics asked = AskedStatistics.read(parameters, zone);
        String list = "satisfaction:" + asked.by().word();
        String after = page.after(list, 1).map(SatisfactionController::key).orElse(null);
        List<Satisfaction> found = counts.find(asked.by(), Stretch.of(asked.rated(), zone), after, page.limit() + 1);
        return Page.of(found, page.limit(), last -> new Cursor(list, List.of(last.key())));
    }

    private static @Nullable String key(Cursor cursor) {
        return cursor.string(0);
    }
}
