package org.tracedesk.ledger.attachment;

/** What is stored is not what was recorded. */
public final class Damaged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean missing;

    Damaged(String stored, boolean missing) {
        super((missing ? "missing: " : "changed: ") + stored);
        this.missing = missing;
    }

    /** Whether there is nothing at all. */
    public boolean missing() {
        return missing;
    }
}
