package org.tracedesk.ledger.connection;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread of its own that works on a connection outside the pool, and opens another whenever that one is lost. */
public final class LastingConnection {

    private static final Logger LOG = LoggerFactory.getLogger(LastingConnection.class);
    private static final int RETRY_MILLIS = 200;

    private final PostgresAccess access;
    private final String name;
    private final Work work;
    private @Nullable Thread thread;
    private volatile boolean running;
    private volatile boolean connected;

    /** What is done on the connection, as long as {@link #running()}. */
    @FunctionalInterface
    public interface Work {

        /** Begins on a new connection; every failure, and a return, begins once more on another. */
        void on(Connection connection) throws SQLException, InterruptedException;
    }

    /** @param name of the thread, such as {@code ledger-watch}; with it the connection shows what it is for */
    public LastingConnection(PostgresAccess access, String name, Work work) {
        this.access = access;
        this.name = name;
        this.work = work;
    }

    /** Begins to work; does nothing if it works. */
    public synchronized void start() {
        if (!running) {
            running = true;
            thread = Thread.ofPlatform().daemon().name(name).start(this::run);
        }
    }

    /** Ends the work soon; does not wait for the end. */
    public synchronized void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
            thread = null;
        }
    }

    /** Whether the work goes on. */
    public boolean running() {
        return running;
    }

    /** Whether there is a connection, as far as is known. */
    public boolean connected() {
        return connected;
    }

    private void run() {
        while (running) {
            try (Connection connection = access.open("tracedesk " + name)) {
                connected = true;
                work.on(connection);
            } catch (SQLException e) {
                LOG.debug("{} reconnects after SQL state {}", name, e.getSQLState());
                pause();
            } catch (RuntimeException e) {
                LOG.error("{} goes on after {}", name, e.getClass().getName());
                pause();
            } catch (InterruptedException e) {
                LOG.debug("{} was woken to stop", name);
            } finally {
                connected = false;
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            LOG.debug("{} was woken to stop", name);
        }
    }
}
