package org.tracedesk.command.imports;

/** A row that cannot be read; the message names the line and the column, not the value. */
public class BadRow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What stands there cannot even be taken apart into columns. */
    BadRow(int line) {
        super("line " + line + " or a later one is no CSV in UTF-8");
    }

    BadRow(int line, String column, String fault) {
        super("line " + line + ", column " + column + " " + fault);
    }
}
