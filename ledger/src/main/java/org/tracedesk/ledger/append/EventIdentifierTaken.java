package org.tracedesk.ledger.append;

/**
 * An event with this identifier is in the ledger already, with other content; nothing was recorded. As the first event
 * of a command with an idempotency key takes its identifier from the key, the command was most likely accepted before.
 */
public final class EventIdentifierTaken extends RuntimeException {
    private final String eventId;

    public EventIdentifierTaken(String eventId) {
        super("An event with identifier " + eventId + " is recorded already");
        this.eventId = eventId;
    }

    /** Identifier of the first event of the refused append. */
    public String eventId() {
        return eventId;
    }
}
