package org.tracedesk.ledger.stream;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tracedesk.ledger.connection.PostgresAccess;

/**
 * Knows the last visible position of the ledger and wakes who waits for more: at once for events of this process, within
 * about 50 ms for those of another.
 */
public final class LedgerWatch {

    static final String CHANNEL = "ledger_appended";

    private static final Logger LOG = LoggerFactory.getLogger(LedgerWatch.class);
    private static final int POLL_MILLIS = 50;
    private static final int RETRY_MILLIS = 200;

    private final PostgresAccess access;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private @Nullable Thread thread;
    private volatile boolean running;
    private volatile long head = -1;

    public LedgerWatch(PostgresAccess access) {
        this.access = access;
    }

    /** Begins to watch; does nothing if it watches. */
    public synchronized void start() {
        if (!running) {
            running = true;
            thread = Thread.ofPlatform().daemon().name("ledger-watch").start(this::run);
        }
    }

    /** Stops watching; who waits goes on waiting until its time is up. */
    public synchronized void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
            thread = null;
        }
    }

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

    private void move(long from, long to) {
        lock.lock();
        try {
            // Only a cleared table, in tests, makes the head go back; it does so only if nobody moved it meanwhile.
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

    private void run() {
        while (running) {
            try (Connection connection = access.open("tracedesk ledger watch");
                    Statement listen = connection.createStatement();
                    PreparedStatement last =
                            connection.prepareStatement("SELECT max(global_index) FROM ledger.domain_event_entry")) {
                listen.execute("LISTEN " + CHANNEL);
                PGConnection notified = connection.unwrap(PGConnection.class);
                while (running) {
                    look(last);
                    notified.getNotifications(POLL_MILLIS);
                }
            } catch (SQLException e) {
                LOG.debug("The ledger's watch reconnects after SQL state {}", e.getSQLState());
                pause();
            } catch (RuntimeException e) {
                LOG.error("The ledger's watch goes on after {}", e.getClass().getName());
                pause();
            }
        }
    }

    private void look(PreparedStatement last) throws SQLException {
        long known = head;
        try (ResultSet result = last.executeQuery()) {
            result.next();
            long seen = result.getLong(1);
            seen = result.wasNull() ? -1 : seen;
            if (seen != known) {
                move(known, seen);
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            LOG.debug("The ledger's watch was woken to stop");
        }
    }
}
