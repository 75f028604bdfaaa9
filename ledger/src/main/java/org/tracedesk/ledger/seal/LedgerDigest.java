package org.tracedesk.ledger.seal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The digest of a ledger from its beginning: SHA-256 over the digest so far and the digest of the next row. It depends
 * on every row and on their order, and can be gone on with from any seal.
 */
public final class LedgerDigest {

    private static final int BYTES = 32;

    private final MessageDigest sha256;
    private byte[] value;

    private LedgerDigest(byte[] value) {
        this.value = value;
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java", e);
        }
    }

    /** Of no row: 32 bytes of nothing. */
    public static LedgerDigest ofNothing() {
        return new LedgerDigest(new byte[BYTES]);
    }

    /** As it stood at a seal. */
    static LedgerDigest of(Seal seal) {
        return new LedgerDigest(HexFormat.of().parseHex(seal.digest()));
    }

    /** Goes on by one row. */
    public void add(byte[] rowDigest) {
        sha256.update(value);
        value = sha256.digest(rowDigest);
    }

    /** 64 hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(value);
    }
}
