package org.tracedesk.edge.json;

import java.util.UUID;

/** Asked before the faults of a body are told, so that who may not see a ticket learns nothing but that. */
@FunctionalInterface
public interface VisibilityGuard {

    /**
     * Throws {@code TicketRejected} with {@code TICKET_NOT_FOUND} if the ticket is not there or not visible to who is
     * signed in.
     */
    void check(UUID ticketId);
}
