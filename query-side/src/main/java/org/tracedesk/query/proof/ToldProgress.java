package org.tracedesk.query.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.tracedesk.ledger.proof.Progress;
import org.tracedesk.query.live.Reader;

/** Tells a reader twice a second how far a verification has come. */
final class ToldProgress implements Progress {

    private static final long PAUSE_NANOS = 500_000_000;
    private static final double NANOS_A_SECOND = 1e9;

    private final Reader reader;
    private final long begun = System.nanoTime();
    private long told = begun - PAUSE_NANOS;

    /**
     * How far it has come.
     *
     * @param etaSeconds until the end, at this rate; null while that cannot be told
     */
    record Come(
            long done,
            long total,
            long eventsPerSecond,
            @Nullable Long etaSeconds) {}

    ToldProgress(Reader reader) {
        this.reader = reader;
    }

    @Override
    public void at(long done, long total) {
        long now = System.nanoTime();
        if (now - told < PAUSE_NANOS) {
            return;
        }
        told = now;
        long rate = Math.round(done * NANOS_A_SECOND / Math.max(1, now - begun));
        Long eta = rate == 0 ? null : Math.ceilDiv(total - done, rate);
        try {
            reader.event("progress", new Come(done, total, rate, eta));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
