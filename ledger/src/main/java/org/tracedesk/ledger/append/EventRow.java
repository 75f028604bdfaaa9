package org.tracedesk.ledger.append;

import org.jspecify.annotations.Nullable;

/**
 * One event on its way into the table.
 *
 * @param eventId identifier, unique over the ledger
 * @param aggregateId the ticket
 * @param sequence its place in the ticket, from 0
 * @param type kind of aggregate; none for an event of no aggregate
 * @param time time of recording in UTC, ISO-8601 with milliseconds
 * @param payloadType class name of the event
 * @param revision revision of the event's shape
 * @param payload JSON
 * @param metadata JSON
 */
public record EventRow(
        String eventId,
        String aggregateId,
        long sequence,
        @Nullable String type,
        String time,
        String payloadType,
        @Nullable String revision,
        byte[] payload,
        byte[] metadata) {

    long bytes() {
        return (long) payload.length + metadata.length;
    }

    /** Never prints what the event says. */
    @Override
    public String toString() {
        return "EventRow[" + aggregateId + ", " + sequence + ", " + eventId + "]";
    }
}
