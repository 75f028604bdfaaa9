package org.tracedesk.command.notices;

import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.model.ticket.TicketState;

/** Reads tickets from their events, as they stand now. */
final class TicketReader {

    private final EventStore events;

    TicketReader(EventStore events) {
        this.events = events;
    }

    Optional<TicketState> find(UUID ticket) {
        @Nullable TicketState state = null;
        Iterator<? extends DomainEventMessage<?>> stored = events.readEvents(ticket.toString());
        while (stored.hasNext()) {
            if (stored.next().getPayload() instanceof TicketEvent event) {
                state = TicketState.after(state, event);
            }
        }
        return Optional.ofNullable(state);
    }
}
