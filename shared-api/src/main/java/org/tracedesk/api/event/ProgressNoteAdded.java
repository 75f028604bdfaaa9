package org.tracedesk.api.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.TicketClock;

/**
 * Something was done.
 *
 * @param ticketId the ticket
 * @param occurredAt when it happened
 * @param text what
 * @param clocks clocks that are different from now on
 */
@Revision("1")
public record ProgressNoteAdded(
        UUID ticketId,
        Instant occurredAt,
        Personal text,
        @Nullable List<TicketClock> clocks) implements ConversationEvent, SetsClocks {

    /** An event that changes no clock, or does not say so yet. */
    public ProgressNoteAdded(UUID ticketId, Instant occurredAt, Personal text) {
        this(ticketId, occurredAt, text, null);
    }

    @Override
    public ProgressNoteAdded setting(List<TicketClock> changed) {
        return new ProgressNoteAdded(ticketId, occurredAt, text, changed);
    }
}
