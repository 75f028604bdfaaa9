package org.tracedesk.query.rebuild;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tracedesk.ledger.connection.PostgresAccess;

/**
 * That one process replays a read model and no other: it lasts as long as a connection of its own, and so ends with the
 * process however that ends. It only saves work in vain: what is written is safe without it.
 */
final class ReplayLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReplayLock.class);

    private static final int ANSWER_SECONDS = 2;

    private final Connection connection;

    private ReplayLock(Connection connection) {
        this.connection = connection;
    }

    /** Empty if another process has it. */
    static Optional<ReplayLock> tryTake(PostgresAccess access, String readModel) throws SQLException {
        Connection connection = access.open("tracedesk replay");
        boolean taken = false;
        try (PreparedStatement lock =
                connection.prepareStatement("SELECT pg_try_advisory_lock(hashtext('tracedesk replay'), hashtext(?))")) {
            lock.setString(1, readModel);
            try (ResultSet answer = lock.executeQuery()) {
                answer.next();
                taken = answer.getBoolean(1);
            }
        } finally {
            if (!taken) {
                connection.close();
            }
        }
        return taken ? Optional.of(new ReplayLock(connection)) : Optional.empty();
    }

    /** Whether it has lasted until now. */
    boolean held() {
        try {
            return connection.isValid(ANSWER_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.debug("A lost connection has given the lock back already: {}", e.getSQLState());
        }
    }
}
