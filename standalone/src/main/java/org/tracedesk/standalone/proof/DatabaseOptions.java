package org.tracedesk.standalone.proof;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tracedesk.standalone.postgres.DeskDatabase;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which database is meant: that of a data directory, or one by its address. */
public final class DatabaseOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            description = "The data directory of a desk, whether a server uses it or not (default: data).")
    private @Nullable Path dataDirectory;

    @Option(names = "--url", paramLabel = "JDBC-URL", description = "A database of your own instead.")
    private @Nullable String url;

    @Option(names = "--db-user", paramLabel = "NAME", description = "Its user.")
    private @Nullable String user;

    @Option(
            names = "--db-password",
            defaultValue = "${env:TRACEDESK_DB_PASSWORD}",
            description = "Its password; better given by the environment variable TRACEDESK_DB_PASSWORD.")
    private @Nullable String password;

    /** Whether any of them is given. */
    boolean given() {
        return dataDirectory != null || url != null;
    }

    OpenedLedger open() {
        DeskDatabase database = database();
        return OpenedLedger.at(database.url(), database.username(), database.password(), database::close);
    }

    /** Finds it, or starts that of the data directory. */
    public DeskDatabase database() {
        if (url != null) {
            if (dataDirectory != null) {
                throw wrong("Give --data-dir or --url, not both");
            }
            return new DeskDatabase(url, user, password, () -> {});
        }
        Path directory = dataDirectory == null ? Path.of("data") : dataDirectory;
        if (!Files.isDirectory(directory.resolve("postgres"))) {
            throw wrong("There is no desk in " + directory);
        }
        return DeskDatabase.in(directory);
    }

    private ParameterException wrong(String message) {
        if (spec == null) {
            throw new IllegalStateException("Not called from a command line");
        }
        return new ParameterException(spec.commandLine(), message);
    }
}
