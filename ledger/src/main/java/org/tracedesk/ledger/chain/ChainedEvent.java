package org.tracedesk.ledger.chain;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All of an event that its link vouches for.
 *
 * @param aggregateId the ticket
 * @param sequence its place in the ticket, from 0
 * @param eventId identifier of the event
 * @param time time of recording, milliseconds since 1970-01-01T00:00Z
 * @param payloadType class name of the event
 * @param revision revision of the event's shape
 * @param payload stored bytes
 * @param metadata names and strings; {@code chain} is left out of the link
 */
public record ChainedEvent(
        String aggregateId,
        long sequence,
        String eventId,
        long time,
        String payloadType,
        @Nullable String revision,
        byte[] payload,
        Map<String, String> metadata) {

    /** Never prints what the event says. */
    @Override
    public String toString() {
        return "ChainedEvent[" + aggregateId + ", " + sequence + ", " + eventId + "]";
    }
}
