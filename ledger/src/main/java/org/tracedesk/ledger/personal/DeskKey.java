package org.tracedesk.ledger.personal;

import java.util.HexFormat;
import javax.crypto.spec.SecretKeySpec;

/**
 * The desk's one key for digests by which things are found again: contacts, and what is searched. In the database it
 * stands wrapped by the master key only, so that a copy of the database gives nothing to try guesses on.
 */
public final class DeskKey {

    private final SecretKeySpec key;

    DeskKey(byte[] key) {
        this.key = Cryptography.hmac(key, 0);
    }

    /**
     * HMAC-SHA256 of a content.
     *
     * @param purpose digests for different purposes have nothing in common
     * @return 32 bytes
     */
    public byte[] digest(String purpose, byte[] content) {
        return Cryptography.mac(key, purpose, content);
    }

    /** The same as 64 hexadecimal digits. */
    public String digestText(String purpose, byte[] content) {
        return HexFormat.of().formatHex(digest(purpose, content));
    }
}
