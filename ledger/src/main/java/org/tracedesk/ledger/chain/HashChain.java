package org.tracedesk.ledger.chain;

import java.util.SortedMap;
import java.util.TreeMap;
import org.tracedesk.api.event.EventMetadata;

/** The link from an event to the one before: SHA-256 over the previous link and all of the event. */
public final class HashChain {

    /** What the first event of a ticket is linked to. */
    public static final String BEGINNING = "";

    private HashChain() {}

    /**
     * Computes a link.
     *
     * @param previous link of the event before, {@link #BEGINNING} for the first of a ticket
     * @return 64 hexadecimal digits
     */
    public static String link(String previous, ChainedEvent event) {
        SortedMap<String, String> metadata = new TreeMap<>(event.metadata());
        metadata.remove(EventMetadata.CHAIN);
        PartsDigest digest = new PartsDigest()
                .text(previous)
                .text(event.aggregateId())
                .number(event.sequence())
                .text(event.eventId())
                .number(event.time())
                .text(event.payloadType())
                .text(event.revision())
                .bytes(event.payload())
                .number(metadata.size());
        metadata.forEach((name, value) -> digest.text(name).text(value));
        return digest.hex();
    }
}
