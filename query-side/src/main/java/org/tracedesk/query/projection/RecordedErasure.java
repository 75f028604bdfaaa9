package org.tracedesk.query.projection;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.CustomerErased;
import org.tracedesk.api.event.EventMetadata;

/**
 * The erasure of a customer as it stands in the ledger.
 *
 * @param event what happened
 * @param version sequence number in the customer's stream, from 0
 * @param position place in the ledger, from 0
 * @param recordedAt when it was recorded
 * @param actor login of who did it
 * @param staffNumber 工号 of who did it, if known
 */
public record RecordedErasure(
        CustomerErased event,
        long version,
        long position,
        Instant recordedAt,
        @Nullable String actor,
        @Nullable String staffNumber)
        implements Recorded {

    static RecordedErasure of(CustomerErased event, DomainEventMessage<?> message, TrackingToken token) {
        return new RecordedErasure(
                event,
                message.getSequenceNumber(),
                token.position().orElse(-1),
                message.getTimestamp(),
                (String) message.getMetaData().get(EventMetadata.ACTOR),
                (String) message.getMetaData().get(EventMetadata.STAFF_NUMBER));
    }
}
