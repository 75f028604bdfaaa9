package org.tracedesk.ledger.attachment;

import java.nio.file.Path;

/**
 * A file that was received and encrypted, and is not yet in its place.
 *
 * @param part where it is until then
 * @param size bytes of the file itself
 * @param sha256 SHA-256 of the file itself; as personal as the file is
 * @param stored SHA-256 of the encrypted bytes
 */
public record Incoming(Path part, long size, String sha256, String stored) {

    /** Never prints the digest of the file. */
    @Override
    public String toString() {
        return "Incoming[" + stored + "]";
    }
}
