package org.tracedesk.edge;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** One real PostgreSQL for all tests of this module; each asks for a database of its own. */
public final class DeskDatabase {

    private static final EmbeddedPostgres SERVER = start();

    private DeskDatabase() {}

    /** JDBC URL of a new, empty database. */
    public static String url() {
        String name = "edge_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return SERVER.getJdbcUrl("postgres", name);
    }

    /** A data source on a new, empty database. */
    public static DataSource fresh() {
        var database = new PGSimpleDataSource();
        database.setUrl(url());
        return database;
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
