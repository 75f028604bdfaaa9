package org.tracedesk.api.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Impact;
import org.tracedesk.api.value.Liability;
import org.tracedesk.api.value.Priority;
import org.tracedesk.api.value.TicketClock;
import org.tracedesk.api.value.Urgency;

/**
 * It was found out what the ticket is about.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param category path in the form's category tree, in the form's own spelling
 * @param priority resolved from the choice, the matrix or the form's default
 * @param impact how much is affected
 * @param urgency how fast it must be handled
 * @param liability who answers for it
 * @param clocks clocks that are different from now on
 */
@Revision("1")
public record TicketClassified(
        UUID ticketId,
        Instant occurredAt,
        List<String> category,
        @Nullable Priority priority,
        @Nullable Impact impact,
        @Nullable Urgency urgency,
        @Nullable Liability liability,
        @Nullable List<TicketClock> clocks)
        implements TriageEvent, SetsClocks {

    /** An event that changes no clock, or does not say so yet. */
    public TicketClassified(
            UUID ticketId,
            Instant occurredAt,
            List<String> category,
            @Nullable Priority priority,
            @Nullable Impact impact,
            @Nullable Urgency urgency,
            @Nullable Liability liability) {
        this(ticketId, occurredAt, category, priority, impact, urgency, liability, null);
    }

    @Override
    public TicketClassified setting(List<TicketClock> changed) {
        return new TicketClassified(ticketId, occurredAt, category, priority, impact, urgency, liability, changed);
    }
}
