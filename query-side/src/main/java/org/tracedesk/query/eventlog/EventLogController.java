package org.tracedesk.query.eventlog;

import static org.tracedesk.api.value.Role.ANALYST;
import static org.tracedesk.api.value.Role.AUDITOR;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.api.value.Actor;
import org.tracedesk.edge.access.AccessLog;
import org.tracedesk.edge.signin.RolesMay;
import org.tracedesk.query.live.LiveAnswers;

/** Gives out the log of all tickets, as it is read, and records that it did. */
@RestController
@RequestMapping("/api/v1/exports")
@RolesMay({AUDITOR, ANALYST})
class EventLogController {

    private static final Logger LOG = LoggerFactory.getLogger(EventLogController.class);

    private final EventLog log;
    private final LiveAnswers answers;
    private final AccessLog accesses;

    EventLogController(EventLog log, LiveAnswers answers, AccessLog accesses) {
        this.log = log;
        this.answers = answers;
        this.accesses = accesses;
    }

    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    @Operation(summary = "The log of all tickets as OCEL 2.0 in JSON, for process mining; masked")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/json"))
    @GetMapping("/event-log.ocel.json")
    void ocel(Actor actor, HttpServletResponse response) {
        give("event-log.ocel.json", "application/json", actor, response, new Ocel(log)::write);
    }

    @Operation(summary = "The log of all tickets as CSV, a row an event, for process mining; masked")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv"))
    @GetMapping("/event-log.csv")
    void csv(Actor actor, HttpServletResponse response) {
        give("event-log.csv", "text/csv;charset=UTF-8", actor, response, new EventLogCsv(log)::write);
    }

    private void give(String name, String type, Actor actor, HttpServletResponse response, Writing writing) {
        accesses.record(actor.login(), "GET /api/v1/exports/" + name, "EXPORTED", null);
        answers.within(() -> {
            response.setContentType(type);
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
            try {
                writing.to(response.getOutputStream());
            } catch (IOException | RuntimeException e) {
                if (!response.isCommitted()) {
                    throw e;
                }
                // There is no other status to tell any more; what is cut off ends in the middle.
                LOG.warn(
                        "{} was not given out to its end, after {}",
                        name,
                        e.getClass().getName());
            }
            return name;
        });
    }
}
