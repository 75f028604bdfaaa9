package org.tracedesk.ledger.append;

/** What became of one append; the names are those that the database function answers. */
public enum AppendVerdict {
    /** Its events are durable. */
    STORED,
    /** The very same events were durable already: the answer to an earlier sending was lost. */
    ALREADY_STORED,
    /** Another event has the identifier of one of its events; nothing of it was stored. */
    DUPLICATE_EVENT_ID,
    /** Another event has the place of one of its events in the ticket; nothing of it was stored. */
    SEQUENCE_CONFLICT;

    /** Whether the events are in the ledger. */
    public boolean durable() {
        return this == STORED || this == ALREADY_STORED;
    }
}
