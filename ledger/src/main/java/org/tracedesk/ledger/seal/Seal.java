package org.tracedesk.ledger.seal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.tracedesk.ledger.chain.PartsDigest;

/**
 * A signed statement of what the ledger was up to a position.
 *
 * @param ledger the ledger it is about
 * @param number from 1, without gaps
 * @param position last position that it covers; it covers all before
 * @param digest of all rows up to there, 64 hexadecimal digits
 * @param previous digest of the seal before, 64 hexadecimal digits; zeros for the first
 * @param sealedAt when it was made, to the millisecond
 * @param keyId which key signed it
 * @param signature Ed25519 over {@link #statement()}, in Base64
 */
public record Seal(
        String ledger,
        long number,
        long position,
        String digest,
        String previous,
        Instant sealedAt,
        String keyId,
        String signature) {

    static final String NO_PREVIOUS = "0".repeat(64);

    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");

    /** The signed text: six lines in UTF-8, each ended by a line feed. */
    public byte[] statement() {
        String text = """
                Tracedesk seal %d of ledger %s
                position %d
                digest %s
                previous %s
                at %s
                key %s
                """.formatted(
                number, ledger, position, digest, previous, MILLIS.format(sealedAt.atOffset(ZoneOffset.UTC)), keyId);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What the next seal says as its previous one. */
    public String ownDigest() {
        return new PartsDigest().bytes(statement()).text(signature).hex();
    }

    Seal signed(String by) {
        return new Seal(ledger, number, position, digest, previous, sealedAt, keyId, by);
    }
}
