package org.tracedesk.command.ticket;

/** What kept a ticket from deciding a command: not an answer yet; travels like one. */
public enum Obstacle {
    /** Another node recorded on this ticket first: decide again. */
    OTHER_RECORDED_FIRST,
    /** The ticket was opened before. */
    ALREADY_OPENED,
    /** An event with the identifier that the idempotency key gives is recorded already. */
    KEY_KNOWN
}
