package org.tracedesk.edge.problem;

import org.jspecify.annotations.Nullable;

/** A stack trace for the log without any message: messages quote the values they are about, and those may be personal. */
final class SafeTrace {

    private static final int CAUSES = 5;
    private static final int FRAMES = 40;

    private SafeTrace() {}

    static String of(Throwable thrown) {
        StringBuilder trace = new StringBuilder();
        @Nullable Throwable next = thrown;
        for (int i = 0; i < CAUSES && next != null; i++) {
            trace.append(i == 0 ? "" : "\nCaused by: ").append(next.getClass().getName());
            StackTraceElement[] frames = next.getStackTrace();
            for (int f = 0; f < Math.min(FRAMES, frames.length); f++) {
                trace.append("\n\tat ").append(frames[f]);
            }
            next = next.getCause();
        }
        return trace.toString();
    }
}
