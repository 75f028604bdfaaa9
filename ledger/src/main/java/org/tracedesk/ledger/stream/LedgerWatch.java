package org.tracedesk.ledger.stream;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Knows the last visible position of the ledger and wakes who waits for more, whichever process has written it. */
public abstract class LedgerWatch {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private volatile long head = -1;

    protected LedgerWatch() {}

    /** Begins to watch; does nothing if it watches. */
    public abstract void start();

    /** Stops watching; who waits goes on waiting until its time is up. */
    public abstract void stop();

    /** Whether the store answers now. */
    public abstract boolean connected();

    /** Last visible position, -1 if the ledger is empty or nothing is known yet. */
    public long head() {
        return head;
    }

    /** Runs whenever there is more to read; must be quick. */
    public void onAdvance(Runnable listener) {
        listeners.add(listener);
    }

    /** A writer of this process has made all positions up to this one visible. */
    public void advancedTo(long position) {
        if (position > head) {
            move(head, position);
        }
    }

    /**
     * Waits until there is an event beyond a position.
     *
     * @return whether there is one; false if the time was up
     */
    public boolean awaitBeyond(long position, Duration timeout) throws InterruptedException {
        long left = timeout.toNanos();
        lock.lock();
        try {
            while (head <= position) {
                if (left <= 0) {
                    return false;
                }
                left = moved.awaitNanos(left);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** The store shows another head than the one that was known when it was asked. */
    protected final void seen(long known, long seen) {
        if (seen != known) {
            move(known, seen);
        }
    }

    private void move(long from, long to) {
        lock.lock();
        try {
            // Only a cleared store, in tests, makes the head go back; it does so only if nobody moved it meanwhile.
            if (to <= head && head != from) {
                return;
            }
            head = to;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
        listeners.forEach(Runnable::run);
    }
}
