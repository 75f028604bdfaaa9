package org.tracedesk.model.form;

/** A form that cannot be used as it is written; the message says where, which rule it breaks and what to write instead. */
public final class BrokenForm extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String rule;

    BrokenForm(String file, int line, String rule) {
        super(file + ", line " + line + ": " + rule);
        this.file = file;
        this.line = line;
        this.rule = rule;
    }

    /** Name of the file. */
    public String file() {
        return file;
    }

    /** Line in the file, from 1. */
    public int line() {
        return line;
    }

    /** What is wrong and what to write instead. */
    public String rule() {
        return rule;
    }
}
