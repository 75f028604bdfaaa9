package org.tracedesk.ledger.personal;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;

/** The key that wraps all data keys; it never stands in the database. */
public final class MasterKey {

    /** 32 bytes as 64 hexadecimal digits. */
    private static final int DIGITS = 2 * Cryptography.KEY_BYTES;

    private static final int ID_BYTES = 8;

    private final SecretKeySpec wrapping;
    private final String id;

    private MasterKey(byte[] key) {
        wrapping = Cryptography.aes(key, 0);
        byte[] mac = Cryptography.mac(Cryptography.hmac(key, 0), "id of a master key", new byte[0]);
        id = HexFormat.of().formatHex(Arrays.copyOf(mac, ID_BYTES));
    }

    /** A new one, as {@link #of} reads it. */
    static String random() {
        return HexFormat.of().formatHex(Cryptography.random(Cryptography.KEY_BYTES));
    }

    /** @throws IllegalArgumentException if it is not 64 hexadecimal digits; the message does not repeat it */
    public static MasterKey of(String hexadecimal) {
        String digits = hexadecimal.strip();
        if (digits.length() != DIGITS || !digits.chars().allMatch(HexFormat::isHexDigit)) {
            throw new IllegalArgumentException("a master key is " + DIGITS + " hexadecimal digits (32 random bytes)");
        }
        return new MasterKey(HexFormat.of().parseHex(digits));
    }

    /** Tells master keys apart and gives nothing away; 16 hexadecimal digits. */
    String id() {
        return id;
    }

    byte[] wrap(String keyId, byte[] key) {
        return Cryptography.encrypt(wrapping, bound(keyId), key);
    }

    /** The key that was wrapped under this name; empty if it was not by this master key. */
    Optional<byte[]> unwrap(String keyId, byte[] wrapped) {
        return Cryptography.decrypt(wrapping, bound(keyId), wrapped);
    }

    private static String bound(String keyId) {
        return "key " + keyId;
    }

    /** Never prints the key. */
    @Override
    public String toString() {
        return "MasterKey[" + id + "]";
    }
}
