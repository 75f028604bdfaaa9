package org.tracedesk.model.content;

import java.util.regex.Pattern;

/** Whether letters are part of the number beside them, as in {@code DD20231001005}; Chinese words never are. */
final class Glue {

    private static final Pattern BEFORE = Pattern.compile("[A-Za-z_][-_]?$");
    private static final Pattern AFTER = Pattern.compile("^(?:[-_]?[A-Za-z_]|@)");

    private Glue() {}

    static boolean before(String text) {
        return BEFORE.matcher(text).find();
    }

    static boolean after(String text) {
        return AFTER.matcher(text).find();
    }
}
