package org.tracedesk.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The table of a form as an auditor takes it away, read by another library than the one that wrote it. */
final class TakenTable {

    private TakenTable() {}

    /** The rows of a form's table, oldest first, each value under its heading. */
    static List<Map<String, String>> rows(String server, String form) {
        List<Map<String, String>> rows = new ArrayList<>();
        DataFormatter shown = new DataFormatter();
        try (InputStream file = workbook(server, form);
                Workbook workbook = new XSSFWorkbook(file)) {
            Sheet sheet = workbook.getSheetAt(0);
            Row headings = sheet.getRow(0);
            for (Row row : sheet) {
                Map<String, String> cells = new LinkedHashMap<>();
                headings.forEach(heading -> cells.put(
                        heading.getStringCellValue(), shown.formatCellValue(row.getCell(heading.getColumnIndex()))));
                rows.add(cells);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return rows.subList(1, rows.size());
    }

    private static InputStream workbook(String server, String form) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + "/api/v1/exports/" + form + ".xlsx"));
        HttpResponse<InputStream> answer =
                AnyRequest.send("auditor", request, HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
