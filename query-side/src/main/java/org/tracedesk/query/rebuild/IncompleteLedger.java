package org.tracedesk.query.rebuild;

/** The ledger has fewer events than positions, or events of tickets that were never opened: nothing is made from it. */
final class IncompleteLedger extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IncompleteLedger(long missing) {
        super(missing + " events of the ledger are missing, or belong to no opened ticket: verify the ledger");
    }
}
