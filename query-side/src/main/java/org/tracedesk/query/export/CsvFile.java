package org.tracedesk.query.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Writes comma-separated values as spreadsheets read them. */
final class CsvFile implements TableFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVPrinter printer;

    CsvFile(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        printer = new CSVPrinter(writer, CSVFormat.EXCEL);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        printer.printRecord(cells.stream()
                .map(cell -> cell instanceof String text ? Cell.text(text) : cell)
                .toList());
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }
}
