package org.tracedesk.ledger.move;

/** Told how far a move is; must be quick. */
@FunctionalInterface
public interface MoveProgress {

    /** What is being done now. */
    enum Step {
        /** Events are copied; tickets are read and written as ever. */
        COPYING,
        /** Both ledgers are read and compared. */
        COMPARING,
        /** Snapshots are copied. */
        SNAPSHOTS,
        /** Writing has stopped; what came in meanwhile is copied and compared. */
        LAST_EVENTS
    }

    /**
     * A step has come so far.
     *
     * @param done events or snapshots
     * @param all as many as there are to do, as far as is known
     */
    void at(Step step, long done, long all);
}
