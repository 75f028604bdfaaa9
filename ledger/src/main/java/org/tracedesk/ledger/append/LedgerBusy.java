package org.tracedesk.ledger.append;

/** The append was not sent: too many are waiting, or the ledger is stopping. Nothing was recorded; try again later. */
public final class LedgerBusy extends RuntimeException {
    public LedgerBusy() {
        super("The ledger takes no more appends now; nothing was recorded");
    }
}
