package org.tracedesk.benchmarks.plans;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A real PostgreSQL that can log the plan of every statement as it ran. */
final class ExplainingPostgres implements AutoCloseable {

    static final String USER = "postgres";

    private final EmbeddedPostgres server;
    private final Path logs;

    private ExplainingPostgres(EmbeddedPostgres server, Path logs) {
        this.server = server;
        this.logs = logs;
    }

    static ExplainingPostgres start() throws IOException {
        Path logs = Files.createTempDirectory("plans");
        // PostgreSQL never runs as root, and writes this directory itself.
        Files.setPosixFilePermissions(logs, java.nio.file.attribute.PosixFilePermissions.fromString("rwxrwxrwx"));
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("shared_preload_libraries", "auto_explain")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_destination", "jsonlog")
                .setServerConfig("log_directory", logs.toString())
                .setServerConfig("log_filename", "plans.log")
                .setServerConfig("log_file_mode", "0644")
                .setServerConfig("log_rotation_size", "0")
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("work_mem", "4MB")
                .setServerConfig("maintenance_work_mem", "512MB")
                .setServerConfig("max_wal_size", "8GB")
                // Filled once and thrown away: durability is not what is looked at here.
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("autovacuum", "off")
                .setServerConfig("auto_explain.log_analyze", "on")
                .setServerConfig("auto_explain.log_buffers", "on")
                .setServerConfig("auto_explain.log_timing", "off")
                .setServerConfig("auto_explain.log_format", "text")
                .start();
        return new ExplainingPostgres(server, logs);
    }

    void createDatabase(String name) throws SQLException {
        execute("postgres", "CREATE DATABASE " + name);
    }

    /** From now on, new connections to a database have their plans logged. */
    void explain(String database) throws SQLException {
        execute("postgres", "ALTER DATABASE " + database + " SET auto_explain.log_min_duration = 0");
    }

    String url(String database) {
        return server.getJdbcUrl(USER, database);
    }

    PlanLog log(String database) throws SQLException {
        return new PlanLog(
                logs.resolve("plans.json"), server.getDatabase(USER, database).getConnection());
    }

    private void execute(String database, String sql) throws SQLException {
        try (Connection connection = server.getDatabase(USER, database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
