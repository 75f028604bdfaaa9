package org.tracedesk.standalone.postgres;

import org.jspecify.annotations.Nullable;

/** Why the embedded database cannot be used, and what the operator can do about it. */
public final class DatabaseNotStarted extends RuntimeException {

    private final String remedy;

    DatabaseNotStarted(String fact, String remedy, @Nullable Throwable cause) {
        super(fact, cause);
        this.remedy = remedy;
    }

    /** What to do now, in one sentence. */
    public String remedy() {
        return remedy;
    }
}
