package org.tracedesk.query.projection;

import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.tracedesk.api.event.CustomerErased;
import org.tracedesk.api.event.TicketEvent;

/** What read models are made of, as it stands in the ledger. */
public sealed interface Recorded permits RecordedEvent, RecordedErasure {

    /** What a message that was read from the ledger says; none if it is about something else, or not known here. */
    static Optional<Recorded> of(TrackedEventMessage<?> message) {
        return message instanceof DomainEventMessage<?> event ? of(event, message.trackingToken()) : Optional.empty();
    }

    private static Optional<Recorded> of(DomainEventMessage<?> message, TrackingToken token) {
        return switch (message.getPayload()) {
            case TicketEvent event -> Optional.of(RecordedEvent.of(event, message, token));
            case CustomerErased event -> Optional.of(RecordedErasure.of(event, message, token));
            default -> Optional.empty();
        };
    }
}
