package org.tracedesk.query.rebuild;

import org.tracedesk.ledger.history.LedgerHistory;
import org.tracedesk.ledger.raw.TicketPlace;

/**
 * The tickets that were opened in one stretch of the ledger.
 *
 * @param n its number in the replay
 * @param openedBefore where the stretch ends
 * @param place how far it has been read
 * @param done how many events that were
 * @param finished whether those were all
 */
record Slice(int n, long openedBefore, TicketPlace place, long done, boolean finished) {

    Slice after(LedgerHistory.TicketPart part) {
        return new Slice(n, openedBefore, part.place(), done + part.stored(), part.stored() == 0);
    }
}
