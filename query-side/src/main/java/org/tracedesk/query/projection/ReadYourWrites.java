package org.tracedesk.query.projection;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;

/** Lets a reader wait until a read model has seen what the reader has just written. */
public final class ReadYourWrites {

    /** Another process may be the one that projects, and then nobody here says that it has advanced. */
    private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final long patienceNanos;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition advanced = lock.newCondition();
    private long commits;

    /** @param patience how long a reader waits at most */
    public ReadYourWrites(Duration patience) {
        this.patienceNanos = patience.toNanos();
    }

    /** A projection has committed: whoever waits looks again. */
    public void advanced() {
        lock.lock();
        try {
            commits++;
            advanced.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Returns once something is visible.
     *
     * @throws TicketRejected {@code NOT_YET_VISIBLE} if it does not become so in time
     */
    public void await(BooleanSupplier visible) {
        long deadline = System.nanoTime() + patienceNanos;
        while (true) {
            long seen = commits();
            if (visible.getAsBoolean()) {
                return;
            }
            long left = deadline - System.nanoTime();
            if (left <= 0 || !nextLook(seen, Math.min(left, POLL_NANOS))) {
                throw new TicketRejected(Reason.NOT_YET_VISIBLE);
            }
        }
    }

    private long commits() {
        lock.lock();
        try {
            return commits;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the next commit after {@code seen}, or a while; false if the thread was told to stop. */
    private boolean nextLook(long seen, long nanos) {
        lock.lock();
        try {
            if (commits == seen) {
                long unused = advanced.awaitNanos(nanos);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
