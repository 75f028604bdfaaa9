package org.tracedesk.ledger.append;

/** The database refused the append for a reason of its own; nothing was recorded. */
public final class AppendFailed extends RuntimeException {
    public AppendFailed(Throwable cause) {
        super("The database refused the append; nothing was recorded", cause);
    }
}
