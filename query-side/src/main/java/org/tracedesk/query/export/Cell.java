package org.tracedesk.query.export;

/** What stands in a cell, so that no spreadsheet takes what somebody said for something to do. */
final class Cell {

    /** What a formula can begin with, in half width and full width, or be hidden behind. */
    private static final String BEGINNINGS = "=+-@＝＋－＠\t\r\n";

    private static final String HARMLESS = "'";

    private Cell() {}

    /** A text; with an apostrophe before it where it could be a formula. */
    static String text(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? HARMLESS + text : text;
    }
}
