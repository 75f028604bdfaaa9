package org.tracedesk.ledger.stream;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;
import org.tracedesk.ledger.connection.LastingConnection;
import org.tracedesk.ledger.connection.PostgresAccess;

/**
 * Watches the ledger in PostgreSQL: at once for events of this process, within about 50 ms for those of another.
 */
public final class PostgresWatch extends LedgerWatch {

    static final String CHANNEL = "ledger_appended";

    private static final int POLL_MILLIS = 50;

    private final LastingConnection connection;

    public PostgresWatch(PostgresAccess access) {
        this.connection = new LastingConnection(access, "ledger-watch", this::follow);
    }

    @Override
    public void start() {
        connection.start();
    }

    @Override
    public void stop() {
        connection.stop();
    }

    @Override
    public boolean connected() {
        return connection.connected();
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
        long known = head();
        try (ResultSet result = last.executeQuery()) {
            result.next();
            long seen = result.getLong(1);
            seen(known, result.wasNull() ? -1 : seen);
        }
    }
}
