package org.tracedesk.query.audit;

import static org.tracedesk.api.value.Role.AUDITOR;
import static org.tracedesk.api.value.Role.SUPERVISOR;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.api.value.Actor;
import org.tracedesk.edge.signin.RolesMay;
import org.tracedesk.query.export.Exports;
import org.tracedesk.query.export.FileController;
import org.tracedesk.query.export.FileKind;
import org.tracedesk.query.export.TableLanguage;
import org.tracedesk.query.filter.Asked;

/** Gives the audit trail over all tickets out as a file. */
@RestController
@RolesMay({SUPERVISOR, AUDITOR})
class AuditExportController extends FileController {

    private static final String ABOUT = "Newest first. Filters as in the audit trail: actor, type, ticket, from and to."
            + " language: zh-CN (unless said), zh-TW or en. Personal values are masked; who takes the file is recorded.";

    private final AuditRows rows;
    private final Exports exports;
    private final ZoneId zone;

    AuditExportController(AuditRows rows, Exports exports, ZoneId zone) {
        this.rows = rows;
        this.exports = exports;
        this.zone = zone;
    }

    @Operation(summary = "The audit trail over all tickets as a workbook", description = ABOUT)
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = FileKind.XLSX_TYPE, schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/api/v1/audit.xlsx")
    void workbook(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response) {
        answer(FileKind.XLSX, parameters, actor, request, response);
    }

    @Operation(summary = "The audit trail over all tickets as comma-separated values", description = ABOUT)
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = FileKind.CSV_TYPE, schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/api/v1/audit.csv")
    void commaSeparated(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response) {
        answer(FileKind.CSV, parameters, actor, request, response);
    }

    private void answer(
            FileKind kind,
            MultiValueMap<String, String> parameters,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response) {
        Asked asked = new Asked(parameters);
        Locale language = TableLanguage.read(asked);
        AuditFilter filter = AuditFilter.read(asked, zone);
        asked.done();
        exports.answer(
                actor,
                kind,
                new Exports.Table(
                        "audit",
                        AuditHeading.TITLE.in(language),
                        Exports.subject("audit", parameters),
                        AuditHeading.all(language)),
                file -> rows.write(file, filter, language),
                request,
                response);
    }
}
