package org.tracedesk.query.tracking;

import static org.tracedesk.api.value.Role.AGENT;
import static org.tracedesk.api.value.Role.HANDLER;
import static org.tracedesk.api.value.Role.SUPERVISOR;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Clock;
import java.util.List;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.api.value.Actor;
import org.tracedesk.edge.paging.Page;
import org.tracedesk.edge.paging.PageAsked;
import org.tracedesk.edge.signin.RolesMay;
import org.tracedesk.model.form.Form;
import org.tracedesk.model.form.Forms;
import org.tracedesk.query.filter.Asked;
import org.tracedesk.query.masking.Masking;
import org.tracedesk.query.tracking.Queue.Asking;

/** Shows somebody what waits for him. */
@RestController
class WorkQueueController {

    private static final TicketSort NEXT_DUE_FIRST = new TicketSort(TicketSort.Key.DUE, false);

    private final WorkQueue queues;
    private final Forms forms;
    private final Masking masking;
    private final Clock clock;

    WorkQueueController(WorkQueue queues, Forms forms, Masking masking, Clock clock) {
        this.queues = queues;
        this.forms = forms;
        this.masking = masking;
        this.clock = clock;
    }

    @Operation(
            summary = "What waits for who asks",
            description =
                    "queue: mine, department (open tickets of his departments), overdue, dueSoon (within 2 hours),"
                            + " toReview (for supervisors: handled tickets of forms that are reviewed), toInform (the customer"
                            + " does not know the result), toFollowUp (planned actions until tomorrow). With a queue, its tickets"
                            + " as in the tracking table, the next due first; without, how many are in each, up to 1,000.")
    @GetMapping("/api/v1/work-queue")
    @RolesMay({AGENT, HANDLER, SUPERVISOR})
    Page<?> queue(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            PageAsked page,
            Actor actor) {
        Asked asked = new Asked(parameters);
        Queue queue = asked.choice("queue", Queue.WORDS);
        asked.done();
        Asking asking = new Asking(actor, clock.instant(), reviewed());
        if (queue == null) {
            return new Page<>(queues.waiting(asking), null);
        }
        FoundTickets found =
                queues.find(queue, asking, NEXT_DUE_FIRST, page.after(NEXT_DUE_FIRST.list(), 2), page.limit() + 1);
        return found.page(page.limit(), NEXT_DUE_FIRST, masking, row -> TicketView.of(row, masking));
    }

    private List<String> reviewed() {
        return forms.all().values().stream()
                .filter(Form::reviewedBeforeArchive)
                .map(Form::id)
                .sorted()
                .toList();
    }
}
