package org.tracedesk.ledger.append;

import java.time.Duration;

/**
 * Limits of the writer.
 *
 * @param waiting most appends that wait at once; one more is refused as busy
 * @param patience longest wait of a caller for its verdict
 */
public record WriterSettings(int waiting, Duration patience) {

    /** 4,096 waiting appends, 10 seconds. */
    public static WriterSettings usual() {
        return new WriterSettings(4096, Duration.ofSeconds(10));
    }
}
