package org.tracedesk.api.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.TicketClock;

/**
 * The ticket is handled once more.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param round the new round, from 2
 * @param reason why
 * @param clocks clocks that are different from now on
 */
@Revision("1")
public record TicketReopened(
        UUID ticketId,
        Instant occurredAt,
        int round,
        Personal reason,
        @Nullable List<TicketClock> clocks) implements ResolutionEvent, SetsClocks {

    /** An event that changes no clock, or does not say so yet. */
    public TicketReopened(UUID ticketId, Instant occurredAt, int round, Personal reason) {
        this(ticketId, occurredAt, round, reason, null);
    }

    @Override
    public TicketReopened setting(List<TicketClock> changed) {
        return new TicketReopened(ticketId, occurredAt, round, reason, changed);
    }
}
