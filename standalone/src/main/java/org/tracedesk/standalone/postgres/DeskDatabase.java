package org.tracedesk.standalone.postgres;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A desk's database, for as long as a command needs it.
 *
 * @param url its JDBC address
 * @param username who signs in there
 * @param password his password
 * @param closing stops what was started for the command
 */
public record DeskDatabase(
        String url, @Nullable String username, @Nullable String password, Runnable closing) implements AutoCloseable {

    /**
     * The database of a data directory: that of the server that uses it, or else one that is started.
     *
     * @throws DatabaseNotStarted if there is neither
     */
    public static DeskDatabase in(Path dataDirectory) {
        return RunningDatabase.of(dataDirectory)
                .map(running -> new DeskDatabase(running.url(), running.username(), running.password(), () -> {}))
                .orElseGet(() -> started(EmbeddedDatabase.start(dataDirectory)));
    }

    private static DeskDatabase started(EmbeddedDatabase database) {
        return new DeskDatabase(database.url(), database.username(), database.password(), database::close);
    }

    @Override
    public void close() {
        closing.run();
    }

    /** Never prints the password. */
    @Override
    public String toString() {
        return "DeskDatabase[" + url + "]";
    }
}
