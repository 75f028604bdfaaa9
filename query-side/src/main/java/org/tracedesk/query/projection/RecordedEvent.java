package org.tracedesk.query.projection;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.EventMetadata;
import org.tracedesk.api.event.TicketEvent;

/**
 * An event as it stands in the ledger.
 *
 * @param event what happened
 * @param version sequence number in its ticket, from 0
 * @param position place in the ledger, from 0
 * @param recordedAt when it was recorded
 * @param actor login of who did it; null where nobody is known
 * @param staffNumber 工号 of who did it, if known
 */
public record RecordedEvent(
        TicketEvent event,
        long version,
        long position,
        Instant recordedAt,
        @Nullable String actor,
        @Nullable String staffNumber)
        implements Recorded {

    static RecordedEvent of(TicketEvent event, DomainEventMessage<?> message, TrackingToken token) {
        return of(event, message, token.position().orElse(-1));
    }

    /** @param position place in the ledger; -1 where it is not known */
    public static RecordedEvent of(TicketEvent event, DomainEventMessage<?> message, long position) {
        return new RecordedEvent(
                event,
                message.getSequenceNumber(),
                position,
                message.getTimestamp(),
                (String) message.getMetaData().get(EventMetadata.ACTOR),
                (String) message.getMetaData().get(EventMetadata.STAFF_NUMBER));
    }
}
