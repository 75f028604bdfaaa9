package org.tracedesk.edge.directory;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows what is wrong with the configured accounts instead of a stack trace. */
final class AccountsExplained extends AbstractFailureAnalyzer<AccountsRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, AccountsRefused cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
