package org.tracedesk.node;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** Shows that PostgreSQL cannot be reached, and why, instead of a stack trace. */
final class DatabaseExplained extends AbstractFailureAnalyzer<CannotGetJdbcConnectionException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, CannotGetJdbcConnectionException cause) {
        return new FailureAnalysis(
                "PostgreSQL cannot be used: "
                        + NestedExceptionUtils.getMostSpecificCause(cause).getMessage(),
                "Check spring.datasource.url, .username and .password, and that the server runs; then start again.",
                cause);
    }
}
