package org.tracedesk.ledger.move;

/** The ledger cannot move as things are; the message says why, and nothing is lost. */
public final class MoveRefused extends RuntimeException {
    MoveRefused(String message) {
        super(message);
    }
}
