package org.tracedesk.ledger.proof;

/** What is wrong with the ledger. */
public enum What {
    /** The event is not what was recorded. */
    CHANGED,
    /** The event was recorded and is not there any more. */
    MISSING,
    /** The event is there and was not recorded. */
    INSERTED,
    /** The event stands at another place than it was recorded at. */
    MOVED,
    /** The event does not continue the chain of its ticket: it was changed, or did not come in as events do. */
    NOT_LINKED,
    /** The notary has no note of the event, though it has notes of later ones. */
    NOT_NOTED,
    /** The ledger up to here is not what was sealed, and its notes were changed as well. */
    SEAL_DIFFERS,
    /** A seal is not there any more, or names another before it than there is. */
    SEAL_MISSING,
    /** A seal was not signed by a key that is known, or belongs to another ledger. */
    SEAL_FORGED
}
