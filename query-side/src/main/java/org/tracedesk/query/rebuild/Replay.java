package org.tracedesk.query.rebuild;

import java.util.UUID;

/**
 * A replay of the ledger into tables beside those of a read model.
 *
 * @param id its id
 * @param readModel name of the read model
 * @param kind what it is for
 * @param step what is to be done next
 * @param version version of the code that replays
 * @param migration the migration after which its tables were made
 * @param target up to this position the ledger is read ticket by ticket
 * @param position position of the last event in its tables, once they are filled
 */
record Replay(UUID id, String readModel, Kind kind, Step step, int version, int migration, long target, long position) {

    /** What a replay is for. */
    enum Kind {
        /** Its tables take the place of the live ones. */
        REBUILD,
        /** Its tables are compared with the live ones, and dropped. */
        VERIFY
    }

    /** What is done one after the other; each step can be begun once more wherever it was left. */
    enum Step {
        /** Make the tables. */
        CREATE,
        /** Fill them in bulk up to a fixed position. */
        FILL,
        /** Make the indexes that only readers need. */
        INDEX,
        /** Compare them with the live ones. */
        COMPARE,
        /** Catch up and take the place of the live ones. */
        REPLACE,
        /** Drop what is no longer needed. */
        CLEAR
    }

    /** What comes after its present step; the last one is followed by nothing. */
    Step next() {
        return switch (step) {
            case CREATE -> Step.FILL;
            case FILL -> kind == Kind.VERIFY ? Step.COMPARE : Step.INDEX;
            case INDEX -> Step.COMPARE;
            case COMPARE -> kind == Kind.VERIFY ? Step.CLEAR : Step.REPLACE;
            case REPLACE, CLEAR -> Step.CLEAR;
        };
    }

    /** Whether its tables were begun by other code or before another migration; what took their place already, stays. */
    boolean begunOtherwise(int presentVersion, int presentMigration) {
        return step != Step.CREATE
                && step != Step.CLEAR
                && (version != presentVersion || migration != presentMigration);
    }
}
