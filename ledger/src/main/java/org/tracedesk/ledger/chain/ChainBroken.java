package org.tracedesk.ledger.chain;

/** The event before is missing from the ledger, or has no link; nothing was recorded. */
public final class ChainBroken extends RuntimeException {
    public ChainBroken(String aggregateId, long sequence) {
        super("No linked event of " + aggregateId + " at " + sequence + " to link the next one to");
    }
}
