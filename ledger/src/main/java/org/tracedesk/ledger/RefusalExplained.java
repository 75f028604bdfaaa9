package org.tracedesk.ledger;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.tracedesk.ledger.schema.LedgerRefusesToStart;

/** Shows why the ledger refuses to start instead of a stack trace. */
final class RefusalExplained extends AbstractFailureAnalyzer<LedgerRefusesToStart> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, LedgerRefusesToStart cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
