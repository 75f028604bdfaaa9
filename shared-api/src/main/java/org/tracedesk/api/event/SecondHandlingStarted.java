package org.tracedesk.api.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.TicketClock;

/**
 * 二次处理: a low rating began a new round; nobody of an earlier round may own it.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param round the new round, from 2
 * @param clocks clocks that are different from now on
 */
@Revision("1")
public record SecondHandlingStarted(
        UUID ticketId,
        Instant occurredAt,
        int round,
        @Nullable List<TicketClock> clocks) implements ResolutionEvent, SetsClocks {

    /** An event that changes no clock, or does not say so yet. */
    public SecondHandlingStarted(UUID ticketId, Instant occurredAt, int round) {
        this(ticketId, occurredAt, round, null);
    }

    @Override
    public SecondHandlingStarted setting(List<TicketClock> changed) {
        return new SecondHandlingStarted(ticketId, occurredAt, round, changed);
    }
}
