package org.tracedesk.query.tracking;

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
import java.util.List;
import java.util.Locale;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.api.value.Actor;
import org.tracedesk.edge.problem.EdgeCode;
import org.tracedesk.edge.problem.EdgeProblem;
import org.tracedesk.edge.signin.RolesMay;
import org.tracedesk.model.form.Form;
import org.tracedesk.model.form.Forms;
import org.tracedesk.query.export.Exports;
import org.tracedesk.query.export.FileController;
import org.tracedesk.query.export.FileKind;
import org.tracedesk.query.export.TableLanguage;
import org.tracedesk.query.filter.Asked;

/** Gives the tickets of a form out as the table of its paper document. */
@RestController
@RolesMay({SUPERVISOR, AUDITOR})
class ExportController extends FileController {

    private static final String ABOUT =
            "The columns, their headings and order are the form's. Filters and sort as in the tracking table but for"
                    + " form; contactAt unless said. language: zh-CN (unless said), zh-TW or en, of headings and words."
                    + " Personal values are masked; who takes the file is recorded.";

    private final Forms forms;
    private final TicketRows rows;
    private final Exports exports;
    private final ZoneId zone;

    ExportController(Forms forms, TicketRows rows, Exports exports, ZoneId zone) {
        this.forms = forms;
        this.rows = rows;
        this.exports = exports;
        this.zone = zone;
    }

    @Operation(summary = "The table of a form as a workbook", description = ABOUT)
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = FileKind.XLSX_TYPE, schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/api/v1/exports/{form}.xlsx")
    void workbook(
            @PathVariable String form,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response) {
        answer(FileKind.XLSX, form, parameters, actor, request, response);
    }

    @Operation(summary = "The table of a form as comma-separated values", description = ABOUT)
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = FileKind.CSV_TYPE, schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/api/v1/exports/{form}.csv")
    void commaSeparated(
            @PathVariable String form,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response) {
        answer(FileKind.CSV, form, parameters, actor, request, response);
    }

    private void answer(
            FileKind kind,
            String id,
            MultiValueMap<String, String> parameters,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response) {
        Form form = forms.newest(id).orElseThrow(() -> new EdgeProblem(EdgeCode.NOT_FOUND));
        Asked asked = new Asked(parameters);
        Locale language = TableLanguage.read(asked);
        TicketFilter filter = TicketFilter.read(asked, List.of(id), TicketSort.OLDEST_FIRST, zone);
        asked.done();
        FormTable table = new FormTable(form);
        exports.answer(
                actor,
                kind,
                new Exports.Table(
                        id, form.name().in(language), Exports.subject(id, parameters), table.headings(language)),
                file -> rows.write(file, table, new TableWords(language), filter, Sight.of(actor)),
                request,
                response);
    }
}
