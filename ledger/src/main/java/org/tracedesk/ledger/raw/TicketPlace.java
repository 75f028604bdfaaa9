package org.tracedesk.ledger.raw;

/**
 * How far somebody has come who reads the ledger ticket by ticket, in the order in which they were opened.
 *
 * @param opening position of the first event of the ticket he is at
 * @param sequence the last of its events that he has read, -1 for none
 */
public record TicketPlace(long opening, long sequence) {

    /** Before all tickets that were opened at this position or later. */
    public static TicketPlace before(long opening) {
        return new TicketPlace(opening, -1);
    }
}
