package org.tracedesk.ledger.connection;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * How to reach the database outside the pool.
 *
 * @param url JDBC URL of a PostgreSQL database
 * @param user role to sign in with
 * @param password its password, if it needs one
 */
public record PostgresAccess(
        String url, @Nullable String user, @Nullable String password) {

    private static final String CONNECT_SECONDS = "5";
    // Shorter than callers wait for a verdict, so that a silent connection leaves time to send again.
    private static final String SOCKET_SECONDS = "5";

    /**
     * Opens an autocommit connection that fails, rather than hangs, after 5 seconds without an answer.
     *
     * @param purpose shown in {@code pg_stat_activity}
     */
    public Connection open(String purpose) throws SQLException {
        Properties properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        properties.setProperty("ApplicationName", purpose);
        properties.setProperty("connectTimeout", CONNECT_SECONDS);
        properties.setProperty("socketTimeout", SOCKET_SECONDS);
        properties.setProperty("tcpKeepAlive", "true");
        // The detail of a server error repeats whole rows.
        properties.setProperty("logServerErrorDetail", "false");
        Connection connection = DriverManager.getConnection(url, properties);
        try {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return connection;
    }

    /** Never prints the password. */
    @Override
    public String toString() {
        return "PostgresAccess[" + user + "]";
    }
}
