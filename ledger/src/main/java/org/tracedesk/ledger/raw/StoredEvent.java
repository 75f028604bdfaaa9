package org.tracedesk.ledger.raw;

import java.time.Instant;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.tracedesk.ledger.chain.ChainedEvent;
import org.tracedesk.ledger.serialization.StoredMetadata;

/**
 * One row of the ledger as it is stored.
 *
 * @param position place in the ledger, from 0 without gaps; -1 where the store does not tell it
 * @param eventId identifier, unique over the ledger
 * @param aggregateId the ticket
 * @param sequence place in the ticket, from 0
 * @param aggregateType kind of aggregate; none for an event of no aggregate
 * @param time time of recording, to the millisecond
 * @param payloadType class name of the event when it was written
 * @param revision revision of the event's shape when it was written
 * @param payload JSON
 * @param metadata JSON
 */
public record StoredEvent(
        long position,
        String eventId,
        String aggregateId,
        long sequence,
        @Nullable String aggregateType,
        Instant time,
        String payloadType,
        @Nullable String revision,
        byte[] payload,
        byte[] metadata) {

    /**
     * An event with where its ticket begins.
     *
     * @param opening position of the first event of its ticket
     * @param event the event
     */
    public record Of(long opening, StoredEvent event) {}

    /** @throws IllegalArgumentException if the stored metadata is not an object of strings */
    public SortedMap<String, String> metadataValues() {
        return StoredMetadata.parse(metadata);
    }

    /**
     * What its link in the hash chain vouches for.
     *
     * @throws IllegalArgumentException if the stored metadata is not an object of strings
     */
    public ChainedEvent chained() {
        return new ChainedEvent(
                aggregateId, sequence, eventId, time.toEpochMilli(), payloadType, revision, payload, metadataValues());
    }

    /** Never prints what the event says. */
    @Override
    public String toString() {
        return "StoredEvent[" + position + ", " + aggregateId + ", " + sequence + ", " + payloadType + "]";
    }
}
