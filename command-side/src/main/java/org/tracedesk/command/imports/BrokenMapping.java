package org.tracedesk.command.imports;

/** A mapping that cannot be used; the message names the file and the fault. */
public class BrokenMapping extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenMapping(String fault) {
        super(fault);
    }
}
