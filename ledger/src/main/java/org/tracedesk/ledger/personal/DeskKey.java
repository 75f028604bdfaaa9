package org.tracedesk.ledger.personal;

import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;

/**
 * The desk's one key: for digests by which things are found again, such as contacts and what is searched, and for secrets
 * that the desk shares with others. In the database it stands wrapped by the master key only, so that a copy of the database
 * gives nothing to try guesses on.
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

    /**
     * Seals a secret that the desk has to know again.
     *
     * @param purpose what the secret is for; it opens for the same only
     */
    public byte[] seal(String purpose, byte[] secret) {
        return Cryptography.encrypt(sealing(), purpose, secret);
    }

    /** A sealed secret; empty if it was sealed for another purpose or by another desk, or was changed. */
    public Optional<byte[]> open(String purpose, byte[] sealed) {
        return Cryptography.decrypt(sealing(), purpose, sealed);
    }

    private SecretKeySpec sealing() {
        return Cryptography.aes(digest("sealing of secrets", new byte[0]), 0);
    }
}
