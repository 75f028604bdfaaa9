package org.tracedesk.standalone.client;

import org.jspecify.annotations.Nullable;

/** A server was not reached, or answered with a problem; the message is for whoever typed the command. */
public final class CallFailed extends RuntimeException {

    CallFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
