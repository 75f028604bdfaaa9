package org.tracedesk.ledger.append;

import org.jspecify.annotations.Nullable;

/** The append was sent, but no verdict came in time: it may be recorded or not. The ticket has to be read again. */
public final class OutcomeUnknown extends RuntimeException {
    public OutcomeUnknown(@Nullable Throwable cause) {
        super("The ledger did not answer in time; the append may be recorded or not", cause);
    }
}
