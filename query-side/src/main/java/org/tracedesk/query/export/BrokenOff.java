package org.tracedesk.query.export;

/** A file that is not whole: its reader must not take it for one, so that the connection ends without its last bytes. */
final class BrokenOff extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenOff() {
        super("an export was broken off", null, false, false);
    }
}
