package org.tracedesk.standalone.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * The database of a data directory while a server uses it: who may read the directory may read the database.
 *
 * @param url its JDBC address
 * @param password of its owner
 */
public record RunningDatabase(String url, String password) {

    /** Line of PostgreSQL's own file that says the port. */
    private static final int PORT_LINE = 3;

    /** Finds it; empty if none runs there. */
    public static Optional<RunningDatabase> of(Path dataDirectory) {
        try {
            List<String> pid = Files.readAllLines(dataDirectory.resolve("postgres/postmaster.pid"));
            int port = Integer.parseInt(pid.get(PORT_LINE).strip());
            String password =
                    Files.readString(dataDirectory.resolve("postgres-password")).strip();
            var found = new RunningDatabase(EmbeddedDatabase.url(port, EmbeddedDatabase.NAME), password);
            return found.answers() ? Optional.of(found) : Optional.empty();
        } catch (IOException | RuntimeException notThere) {
            return Optional.empty();
        }
    }

    private boolean answers() {
        try (Connection connection = DriverManager.getConnection(url, username(), password)) {
            return connection.isValid(1);
        } catch (SQLException stopped) {
            return false;
        }
    }

    public String username() {
        return EmbeddedDatabase.NAME;
    }

    /** Never prints the password. */
    @Override
    public String toString() {
        return "RunningDatabase[" + url + "]";
    }
}
