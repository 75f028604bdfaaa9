package org.tracedesk.ledger.move;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.tracedesk.api.event.EventMetadata;
import org.tracedesk.ledger.chain.HashChain;
import org.tracedesk.ledger.raw.StoredEvent;

/** SHA-256 over all events of a ledger in their order: position, kind of aggregate, link, and all that the link vouches for. */
final class LedgerDigest {

    private final MessageDigest digest;
    private long events;

    LedgerDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java", e);
        }
    }

    void add(List<StoredEvent> next) {
        next.forEach(this::add);
    }

    private void add(StoredEvent event) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(event.position()).array());
        String link = event.metadataValues().getOrDefault(EventMetadata.CHAIN, HashChain.BEGINNING);
        text(HashChain.link(link, event.chained()));
        text(String.valueOf(event.aggregateType()));
        events++;
    }

    private void text(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    /** How many events were added. */
    long events() {
        return events;
    }

    /** The digest so far; more can be added. */
    String soFar() {
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("SHA-256 can be copied", e);
        }
    }
}
