package org.tracedesk.query.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a workbook whose rows leave memory some at a time; a sheet that is full is gone on from in another. */
final class XlsxFile implements TableFile {

    private static final int ROWS_HELD = 200;
    /** As many as a sheet can have. */
    private static final int ROWS_A_SHEET = 1_048_576;
    /** As much as a cell can have. */
    private static final int LONGEST = 32_767;

    private static final String MORE = "…";

    private final Workbook workbook;
    private final String name;
    private Worksheet sheet;
    private int sheets = 1;
    private int row;

    XlsxFile(OutputStream out, String name) {
        this.workbook = new Workbook(out, "Tracedesk", null);
        this.name = name;
        this.sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        if (row == ROWS_A_SHEET) {
            sheet.finish();
            sheet = workbook.newWorksheet(name + " " + ++sheets);
            row = 0;
        }
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        row++;
        if (row % ROWS_HELD == 0) {
            sheet.flush();
        }
    }

    private void write(int column, @Nullable Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell != null) {
            // In the cell itself: texts shared by cells would all be held in memory.
            sheet.inlineString(row, column, fitting(Cell.text(cell.toString())));
        }
    }

    private static String fitting(String text) {
        String plain = withoutControls(text);
        return plain.length() <= LONGEST ? plain : whole(plain, LONGEST - MORE.length()) + MORE;
    }

    /** Cut, but not within a character. */
    private static String whole(String text, int length) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    /** XML has no place for most control characters. */
    private static String withoutControls(String text) {
        return text.chars().noneMatch(XlsxFile::unfit)
                ? text
                : text.codePoints()
                        .filter(c -> !unfit(c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean unfit(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0xFFFE || c == 0xFFFF;
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        workbook.finish();
    }
}
