package org.tracedesk.model.form;

/**
 * Where something stands.
 *
 * @param file name of the file
 * @param line from 1
 */
record Place(String file, int line) {

    /** What to throw for a fault here. */
    BrokenForm broken(String rule) {
        return new BrokenForm(file, line, rule);
    }
}
