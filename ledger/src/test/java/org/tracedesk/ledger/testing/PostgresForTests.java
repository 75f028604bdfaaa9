package org.tracedesk.ledger.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.tracedesk.ledger.connection.PostgresAccess;

/**
 * A fresh database for each test class on one real PostgreSQL a JVM: {@code @RegisterExtension static final
 * PostgresForTests postgres = PostgresForTests.quick();}.
 */
public final class PostgresForTests implements BeforeAllCallback, AfterAllCallback {

    private static final Map<Boolean, EmbeddedPostgres> SERVERS = new ConcurrentHashMap<>();
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final String USER = "postgres";

    private final boolean durable;
    private @Nullable String database;
    private @Nullable HikariDataSource pool;

    private PostgresForTests(boolean durable) {
        this.durable = durable;
    }

    /** Without fsync: enough where nothing is switched off. */
    public static PostgresForTests quick() {
        return new PostgresForTests(false);
    }

    /** With fsync and synchronous commits, as the ledger demands. */
    public static PostgresForTests durable() {
        return new PostgresForTests(true);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws SQLException {
        database = "test" + DATABASES.incrementAndGet();
        execute(server().getJdbcUrl(USER, "postgres"), "CREATE DATABASE " + database);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url());
        config.setUsername(USER);
        config.setMaximumPoolSize(10);
        pool = new HikariDataSource(config);
    }

    @Override
    public void afterAll(ExtensionContext context) throws SQLException {
        dataSource().close();
        execute(server().getJdbcUrl(USER, "postgres"), "DROP DATABASE " + database + " WITH (FORCE)");
    }

    /** A pool of 10 connections to the database of this class. */
    public HikariDataSource dataSource() {
        if (pool == null) {
            throw new IllegalStateException("The database is made before the first test of the class");
        }
        return pool;
    }

    /** Connections outside the pool. */
    public PostgresAccess access() {
        return new PostgresAccess(url(), USER, null);
    }

    /** JDBC URL of the database of this class. */
    public String url() {
        return url(String.valueOf(database));
    }

    /** JDBC URL of another database of the same server. */
    public String url(String otherDatabase) {
        return server().getJdbcUrl(USER, otherDatabase);
    }

    /** Role that owns the database. */
    public String user() {
        return USER;
    }

    /** Runs one statement on a connection of its own. */
    public void execute(String sql) {
        try {
            execute(url(), sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void execute(String url, String sql) throws SQLException {
        try (Connection connection = new PostgresAccess(url, USER, null).open("test");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private EmbeddedPostgres server() {
        return SERVERS.computeIfAbsent(durable, PostgresForTests::startServer);
    }

    private static EmbeddedPostgres startServer(boolean durable) {
        String setting = durable ? "on" : "off";
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", setting)
                    .setServerConfig("synchronous_commit", setting)
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
