package org.tracedesk.ledger.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.EventMetadata;

/**
 * The link from an event to the one before: SHA-256 over the previous link and all of the event. Each part is written
 * with its length before it, so that no two events have the same encoding.
 */
public final class HashChain {

    /** What the first event of a ticket is linked to. */
    public static final String BEGINNING = "";

    private final MessageDigest digest;

    private HashChain() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java", e);
        }
    }

    /**
     * Computes a link.
     *
     * @param previous link of the event before, {@link #BEGINNING} for the first of a ticket
     * @return 64 hexadecimal digits
     */
    public static String link(String previous, ChainedEvent event) {
        HashChain chain = new HashChain();
        chain.text(previous);
        chain.text(event.aggregateId());
        chain.number(event.sequence());
        chain.text(event.eventId());
        chain.number(event.time());
        chain.text(event.payloadType());
        chain.text(event.revision());
        chain.bytes(event.payload());
        SortedMap<String, String> metadata = new TreeMap<>(event.metadata());
        metadata.remove(EventMetadata.CHAIN);
        chain.number(metadata.size());
        metadata.forEach((name, value) -> {
            chain.text(name);
            chain.text(value);
        });
        return HexFormat.of().formatHex(chain.digest.digest());
    }

    private void text(@Nullable String value) {
        if (value == null) {
            number(-1);
        } else {
            bytes(value.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void bytes(byte[] value) {
        number(value.length);
        digest.update(value);
    }

    private void number(long value) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }
}
