package org.tracedesk.ledger.proof;

/** Is told how far a verification has come; what it throws ends the verification. */
@FunctionalInterface
public interface Progress {

    /** So many events of so many are verified. */
    void at(long done, long total);
}
