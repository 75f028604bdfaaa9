package org.tracedesk.ledger.notary;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tracedesk.ledger.raw.StoredRow;

/**
 * What the notary saw at one position of the ledger.
 *
 * @param position the place
 * @param ticket the ticket whose event it was
 * @param sequence its place in the ticket
 * @param chain the link it had; null if it had none
 * @param digest of the whole row
 */
public record Note(
        long position,
        String ticket,
        long sequence,
        @Nullable String chain,
        byte[] digest) {

    static Note of(StoredRow row) {
        return new Note(row.position(), row.ticket(), row.sequence(), row.chain(), row.digest());
    }

    /** Whether a row with this digest is the one that was seen. */
    public boolean vouchesFor(byte[] rowDigest) {
        return Arrays.equals(digest, rowDigest);
    }
}
