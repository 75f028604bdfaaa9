package org.tracedesk.query.feed;

import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.ledger.raw.StoredRow;

/** Stored events as this version knows them, through the upcasters. */
public final class PresentEvents {

    private static final Logger LOG = LoggerFactory.getLogger(PresentEvents.class);
    private static final byte[] NO_METADATA = {'{', '}'};

    private final Serializer serializer;
    private final EventUpcaster upcasters;

    PresentEvents(Serializer serializer, EventUpcaster upcasters) {
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    /** Empty if it is of a type that is not known, or cannot be read: nobody who follows the feed is stopped by it. */
    public Optional<TicketEvent> of(StoredRow row) {
        try {
            // Only the payload is read here: what else the row says is taken from the row.
            var stored = new GenericDomainEventEntry<>(
                    row.type(),
                    row.ticket(),
                    row.sequence(),
                    row.eventId(),
                    row.time(),
                    row.payloadType(),
                    row.revision(),
                    row.payload(),
                    NO_METADATA);
            var tracked = new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(row.position()), stored);
            return EventUtils.upcastAndDeserializeTrackedEvents(Stream.of(tracked), serializer, upcasters)
                    .findFirst()
                    .map(message -> message.getPayload() instanceof TicketEvent event ? event : null);
        } catch (SerializationException unreadable) {
            LOG.error("{} cannot be read: {}", row, unreadable.getClass().getName());
            return Optional.empty();
        }
    }
}
