package org.tracedesk.ledger.schema;

/** The ledger cannot be used safely as things are; the message says what to change. */
public final class LedgerRefusesToStart extends RuntimeException {
    public LedgerRefusesToStart(String message) {
        super(message);
    }
}
