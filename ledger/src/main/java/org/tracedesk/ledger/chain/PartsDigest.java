package org.tracedesk.ledger.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** SHA-256 over parts, each written with its length before it, so that no two lists of parts are written alike. */
public final class PartsDigest {

    private final MessageDigest digest;

    public PartsDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java", e);
        }
    }

    /** Adds a text in UTF-8; no text is another part than an empty one. */
    public PartsDigest text(@Nullable String value) {
        return bytes(value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds bytes; none are another part than empty ones. */
    public PartsDigest bytes(byte @Nullable [] value) {
        if (value == null) {
            return number(-1);
        }
        number(value.length);
        digest.update(value);
        return this;
    }

    /** Adds a number. */
    public PartsDigest number(long value) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
        return this;
    }

    /** 32 bytes; ends the digest. */
    public byte[] value() {
        return digest.digest();
    }

    /** 64 hexadecimal digits; ends the digest. */
    public String hex() {
        return HexFormat.of().formatHex(value());
    }
}
