package org.tracedesk.query.eventlog;

import static org.tracedesk.api.value.Role.ANALYST;
import static org.tracedesk.api.value.Role.AUDITOR;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.api.value.Actor;
import org.tracedesk.edge.signin.RolesMay;
import org.tracedesk.query.export.Exports;
import org.tracedesk.query.export.FileController;
import org.tracedesk.query.export.FileKind;

/** Gives out the log of all tickets. */
@RestController
@RequestMapping("/api/v1/exports")
@RolesMay({AUDITOR, ANALYST})
class EventLogController extends FileController {

    private final EventLog log;
    private final Exports exports;

    EventLogController(EventLog log, Exports exports) {
        this.log = log;
        this.exports = exports;
    }

    @Operation(summary = "The log of all tickets as OCEL 2.0 in JSON, for process mining; masked")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/json"))
    @GetMapping("/event-log.ocel.json")
    void ocel(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        exports.answer(actor, "event-log.ocel.json", "application/json", null, new Ocel(log)::write, request, response);
    }

    @Operation(summary = "The log of all tickets as CSV, a row an event, for process mining; masked")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv"))
    @GetMapping("/event-log.csv")
    void csv(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        exports.answer(
                actor, "event-log.csv", FileKind.CSV.mediaType(), null, new EventLogCsv(log)::write, request, response);
    }
}
