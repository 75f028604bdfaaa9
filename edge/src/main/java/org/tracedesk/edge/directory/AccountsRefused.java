package org.tracedesk.edge.directory;

/** The accounts cannot be made as they are configured; the message says what to change. */
final class AccountsRefused extends RuntimeException {

    AccountsRefused(String message) {
        super(message);
    }
}
