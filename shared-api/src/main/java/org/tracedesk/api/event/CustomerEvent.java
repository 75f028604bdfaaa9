package org.tracedesk.api.event;

import java.time.Instant;
import java.util.UUID;

/** Something that happened to one customer, over all his tickets. The same contract as that of {@link TicketEvent}. */
public sealed interface CustomerEvent permits CustomerErased {

    /** The customer's stream. */
    UUID customerId();

    /** When it happened. */
    Instant occurredAt();
}
