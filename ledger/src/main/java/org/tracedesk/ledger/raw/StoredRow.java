package org.tracedesk.ledger.raw;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.EventMetadata;
import org.tracedesk.ledger.chain.ChainedEvent;
import org.tracedesk.ledger.chain.HashChain;
import org.tracedesk.ledger.chain.PartsDigest;
import org.tracedesk.ledger.serialization.StoredMetadata;

/**
 * One row of the ledger, column by column and untouched: it can be proven even if it cannot be read any more.
 *
 * @param position column {@code global_index}
 * @param eventId column {@code event_identifier}
 * @param ticket column {@code aggregate_identifier}
 * @param sequence column {@code sequence_number}
 * @param type column {@code type}
 * @param time column {@code time_stamp}
 * @param payloadType column {@code payload_type}
 * @param revision column {@code payload_revision}
 * @param payload column {@code payload}
 * @param metadata column {@code meta_data}
 */
public record StoredRow(
        long position,
        String eventId,
        String ticket,
        long sequence,
        @Nullable String type,
        String time,
        String payloadType,
        @Nullable String revision,
        byte[] payload,
        byte @Nullable [] metadata) {

    /** SHA-256 over every column as it is stored. */
    public byte[] digest() {
        return new PartsDigest()
                .number(position)
                .text(eventId)
                .text(ticket)
                .number(sequence)
                .text(type)
                .text(time)
                .text(payloadType)
                .text(revision)
                .bytes(payload)
                .bytes(metadata)
                .value();
    }

    /** An event of no ticket stands in no chain. */
    public boolean ofNoTicket() {
        return type == null && sequence == 0 && ticket.equals(eventId);
    }

    /** The link that the row says it has; null if it says none that can be read. */
    public @Nullable String chain() {
        SortedMap<String, String> values = metadataValues();
        return values == null ? null : values.get(EventMetadata.CHAIN);
    }

    /** The link that the row should have after this one; null if the row cannot be read. */
    public @Nullable String link(String previous) {
        SortedMap<String, String> values = metadataValues();
        if (values == null) {
            return null;
        }
        try {
            long millis = OffsetDateTime.parse(time).toInstant().toEpochMilli();
            return HashChain.link(
                    previous,
                    new ChainedEvent(ticket, sequence, eventId, millis, payloadType, revision, payload, values));
        } catch (DateTimeException | ArithmeticException unreadable) {
            return null;
        }
    }

    /** What the metadata says; null if it cannot be read. */
    public @Nullable SortedMap<String, String> metadataValues() {
        try {
            return metadata == null ? null : StoredMetadata.parse(metadata);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    long bytes() {
        return payload.length + (metadata == null ? 0L : metadata.length);
    }

    /** Never prints what the event says. */
    @Override
    public String toString() {
        return "StoredRow[" + position + ", " + ticket + ", " + sequence + ", " + payloadType + "]";
    }
}
