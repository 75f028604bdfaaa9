package org.tracedesk.ledger.attachment;

/** A file goes on behind the largest size. */
public final class TooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooLarge() {
        super("too large", null, false, false);
    }
}
