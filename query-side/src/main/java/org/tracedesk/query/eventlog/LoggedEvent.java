package org.tracedesk.query.eventlog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.TicketEvent;

/**
 * An event of a ticket with what the ledger says of it.
 *
 * @param id its identifier
 * @param event what happened
 * @param version its place in the ticket
 * @param position its place in the ledger
 * @param recordedAt when it was recorded
 * @param actor login of who did it
 */
record LoggedEvent(
        String id,
        TicketEvent event,
        long version,
        long position,
        @Nullable Instant recordedAt,
        @Nullable String actor) {

    /** What happened, in one word. */
    String activity() {
        return event.getClass().getSimpleName();
    }
}
