package org.tracedesk.query.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The kinds of file that tables are given out as. */
public enum FileKind {
    /** Comma-separated values in UTF-8, with the mark by which spreadsheets know that. */
    CSV(FileKind.CSV_TYPE + ";charset=UTF-8"),
    /** A workbook with one sheet. */
    XLSX(FileKind.XLSX_TYPE);

    /** Media type of comma-separated values. */
    public static final String CSV_TYPE = "text/csv";

    /** Media type of a workbook. */
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What the name of such a file ends with. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Begins a file.
     *
     * @param out is written to as rows come in, and not closed
     * @param name what the table is called
     */
    TableFile on(OutputStream out, String name) throws IOException {
        return switch (this) {
            case CSV -> new CsvFile(out);
            case XLSX -> new XlsxFile(out, name);
        };
    }
}
