package org.tracedesk.ledger.stream;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tracedesk.ledger.connection.PostgresAccess;

/**
 * Tells other processes that events were appended: many appends become one NOTIFY every few milliseconds, on a
 * connection of its own, so that no append waits for it. A lost notice costs the others a poll of 50 ms.
 */
public final class AppendNotice {

    private static final Logger LOG = LoggerFactory.getLogger(AppendNotice.class);
    private static final int COALESCE_MILLIS = 5;
    private static final int RETRY_MILLIS = 200;

    private final PostgresAccess access;
    private final Semaphore due = new Semaphore(0);
    private @Nullable Thread thread;
    private volatile boolean running;

    public AppendNotice(PostgresAccess access) {
        this.access = access;
    }

    /** Begins to send; does nothing if it sends. */
    public synchronized void start() {
        if (!running) {
            running = true;
            thread = Thread.ofPlatform().daemon().name("ledger-notice").start(this::run);
        }
    }

    /** Stops sending. */
    public synchronized void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
            thread = null;
        }
    }

    /** There is something new; returns at once. */
    public void announce() {
        due.release();
    }

    private void run() {
        while (running) {
            try (Connection connection = access.open("tracedesk ledger notice");
                    Statement statement = connection.createStatement()) {
                // A notice need not outlive a crash: its commit waits for no disk.
                statement.execute("SET synchronous_commit = off");
                while (running) {
                    due.acquire();
                    due.drainPermits();
                    statement.execute("NOTIFY " + LedgerWatch.CHANNEL);
                    Thread.sleep(COALESCE_MILLIS);
                }
            } catch (SQLException e) {
                LOG.debug("Notices reconnect after SQL state {}", e.getSQLState());
                pause();
            } catch (InterruptedException e) {
                LOG.debug("Notices were woken to stop");
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            LOG.debug("Notices were woken to stop");
        }
    }
}
