package org.tracedesk.query.export;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files read by other libraries than those that wrote them. */
public final class ReadBack {

    private ReadBack() {}

    /** The rows of a file, an empty cell as an empty text; of a workbook those of all its sheets. */
    public static List<List<String>> rows(FileKind kind, byte[] file) {
        try {
            return kind == FileKind.CSV ? commaSeparated(file) : workbook(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> commaSeparated(byte[] file) throws IOException {
        String text = new String(file, StandardCharsets.UTF_8);
        if (!text.startsWith("\uFEFF")) {
            throw new IllegalArgumentException("a spreadsheet would not know that this is UTF-8");
        }
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text.substring(1))) {
            return reader.stream().map(CsvRecord::getFields).toList();
        }
    }

    private static List<List<String>> workbook(byte[] file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        DataFormatter shown = new DataFormatter();
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            int width = workbook.getSheetAt(0).getRow(0).getLastCellNum();
            workbook.forEach(sheet -> sheet.forEach(row -> rows.add(IntStream.range(0, width)
                    .mapToObj(column -> text(row, column, shown))
                    .toList())));
        }
        return rows;
    }

    private static String text(Row row, int column, DataFormatter shown) {
        Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        if (cell.getCellType() == CellType.FORMULA) {
            throw new IllegalArgumentException("a cell would be calculated: " + cell.getCellFormula());
        }
        return shown.formatCellValue(cell);
    }
}
