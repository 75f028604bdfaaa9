package org.tracedesk.ledger.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Identifiers made from names (UUID version 5, RFC 9562): the same name in the same namespace is the same identifier. */
public final class NameBasedId {

    /** Tracedesk's own: the name {@code tracedesk.org} in RFC 9562's namespace of domain names. */
    private static final UUID TRACEDESK = UUID.fromString("d5d3c540-fa30-5e53-88e2-5615abd1288a");

    private NameBasedId() {}

    /** The identifier of a name that is unique over all of Tracedesk. */
    public static UUID of(String name) {
        return of(TRACEDESK, name);
    }

    /** The identifier of a name in a namespace. */
    public static UUID of(UUID namespace, String name) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(ByteBuffer.allocate(16)
                    .putLong(namespace.getMostSignificantBits())
                    .putLong(namespace.getLeastSignificantBits())
                    .array());
            ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
            long high = (hash.getLong() & ~0xF000L) | 0x5000L;
            long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-1 belongs to every Java", e);
        }
    }
}
