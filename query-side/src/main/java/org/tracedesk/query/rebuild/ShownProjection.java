package org.tracedesk.query.rebuild;

import org.jspecify.annotations.Nullable;

/**
 * How a read model stands to the ledger.
 *
 * @param name its name
 * @param position position of the last event that it shows, -1 before the first
 * @param head last position of the ledger, -1 if it is empty
 * @param lag how many events it is behind
 * @param status what it is doing
 * @param rebuild how it was made anew last, or is now
 */
record ShownProjection(
        String name,
        long position,
        long head,
        long lag,
        Status status,
        @Nullable ShownReplay rebuild) {

    /** What a read model is doing. */
    enum Status {
        /** It follows the ledger. */
        RUNNING,
        /** It follows the ledger, and is being made anew beside. */
        REBUILDING,
        /** It cannot go on and tries again all the time. */
        FAILING,
        /** No process follows the ledger for it. */
        STOPPED
    }

    /** @param position as read before {@code head}, so that nothing is ahead of the ledger */
    static ShownProjection of(String name, long position, long head, Status status, @Nullable ShownReplay rebuild) {
        return new ShownProjection(name, position, head, Math.max(0, head - position), status, rebuild);
    }
}
