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
import org.postgresql.PGConnection;
import org.tracedesk.ledger.connection.LastingConnection;
import org.tracedesk.ledger.connection.PostgresAccess;

/**
 * Knows the last visible position of the ledger and wakes who waits for more: at once for events of this process, within
 * about 50 ms for those of another.
 */
public final class LedgerWatch {

    static final String CHANNEL = "ledger_appended";

    private static final int POLL_MILLIS = 50;

    private final LastingConnection connection;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private volatile long head = -1;

    public LedgerWatch(PostgresAccess access) {
        this.connection = new LastingConnection(access, "ledger-watch", this::follow);
    }

    /** Begins to watch; does nothing if it watches. */
    public void start() {
        connection.start();
    }

    /** Stops watching; who waits goes on waiting until its time is up. */
    public void stop() {
        connection.stop();
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

    private void follow(Connection listening) throws SQLException {
        try (Statement listen = listening.createStatement();
                PreparedStatement last =
                        listening.prepareStatement("SELECT max(global_index) FROM ledger.domain_event_entry")) {
            listen.execute("LISTEN " + CHANNEL);
            PGConnection notified = listening.unwrap(PGConnection.class);
            while (connection.running()) {
                look(last);
                notified.getNotifications(POLL_MILLIS);
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
}
