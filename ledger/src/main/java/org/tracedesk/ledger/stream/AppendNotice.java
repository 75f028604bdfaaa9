package org.tracedesk.ledger.stream;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Semaphore;
import org.tracedesk.ledger.connection.LastingConnection;
import org.tracedesk.ledger.connection.PostgresAccess;

/**
 * Tells other processes that events were appended: many appends become one NOTIFY every few milliseconds, on a
 * connection of its own, so that no append waits for it. A lost notice costs the others a poll of 50 ms.
 */
public final class AppendNotice {

    private static final int COALESCE_MILLIS = 5;

    private final LastingConnection connection;
    private final Semaphore due = new Semaphore(0);

    public AppendNotice(PostgresAccess access) {
        this.connection = new LastingConnection(access, "ledger-notice", this::send);
    }

    /** Begins to send; does nothing if it sends. */
    public void start() {
        connection.start();
    }

    /** Stops sending. */
    public void stop() {
        connection.stop();
    }

    /** There is something new; returns at once. */
    public void announce() {
        due.release();
    }

    private void send(Connection notifying) throws SQLException, InterruptedException {
        try (Statement statement = notifying.createStatement()) {
            // A notice need not outlive a crash: its commit waits for no disk.
            statement.execute("SET synchronous_commit = off");
            while (connection.running()) {
                due.acquire();
                due.drainPermits();
                statement.execute("NOTIFY " + PostgresWatch.CHANNEL);
                Thread.sleep(COALESCE_MILLIS);
            }
        }
    }
}
