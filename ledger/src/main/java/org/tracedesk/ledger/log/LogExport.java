package org.tracedesk.ledger.log;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.zip.GZIPOutputStream;
import org.tracedesk.ledger.raw.RowSource;
import org.tracedesk.ledger.raw.StoredRow;
import org.tracedesk.ledger.schema.LedgerId;

/** Writes a ledger into a file: a heading, then a line a row; compressed if the file's name ends in {@code .gz}. */
public final class LogExport {

    private static final int ROWS_A_PAGE = 1_000;

    private final RowSource rows;
    private final LedgerId ledger;
    private final long head;

    /** Of the ledger as it stands now. */
    public LogExport(RowSource rows, LedgerId ledger) {
        this.rows = rows;
        this.ledger = ledger;
        this.head = rows.head();
    }

    /** The last position that is exported. */
    public long head() {
        return head;
    }

    /**
     * Writes a new file that only its owner can read.
     *
     * @param progress is told each position that is written
     * @throws IOException if the file is there already, or cannot be written
     */
    public void to(Path file, LongConsumer progress) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer out = writer(file)) {
            line(out, new LogLine.Heading(LogLine.Heading.FORMAT, ledger.value(), head));
            long last = Long.MIN_VALUE;
            for (List<StoredRow> page = page(last); !page.isEmpty(); page = page(last)) {
                for (StoredRow row : page) {
                    line(out, LogLine.of(row));
                }
                last = page.getLast().position();
                progress.accept(last);
            }
        }
    }

    private List<StoredRow> page(long after) {
        return rows.beyond(after, head, ROWS_A_PAGE);
    }

    private static Writer writer(Path file) throws IOException {
        OutputStream out = Files.newOutputStream(file);
        boolean compressed = file.toString().endsWith(".gz");
        return new BufferedWriter(
                new OutputStreamWriter(compressed ? new GZIPOutputStream(out) : out, StandardCharsets.UTF_8));
    }

    private static void line(Writer out, Record line) throws IOException {
        out.write(LogLine.JSON.writeValueAsString(line));
        out.write('\n');
    }
}
