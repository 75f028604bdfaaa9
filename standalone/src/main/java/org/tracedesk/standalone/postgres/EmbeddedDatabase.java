package org.tracedesk.standalone.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL on this machine alone, with its data in a directory of ours: what is acknowledged is durable, and a
 * start after any end, a kill too, finds it again.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** The database's owner, and the database's name. */
    public static final String NAME = "tracedesk";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final DataDirectory directory;
    private final Cluster cluster;
    private final int port;
    private final String password;
    private boolean stopped;

    private EmbeddedDatabase(DataDirectory directory, Cluster cluster, int port, String password) {
        this.directory = directory;
        this.cluster = cluster;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts it on a free port.
     *
     * @throws DatabaseNotStarted if the directory is in use or not usable, or PostgreSQL does not start
     */
    public static EmbeddedDatabase start(Path dataDirectory) {
        return start(dataDirectory, EmbeddedDatabase::freePort);
    }

    static EmbeddedDatabase start(Path dataDirectory, PortChoice ports) {
        DataDirectory directory = DataDirectory.claim(dataDirectory);
        try {
            EmbeddedDatabase database = started(directory, ports);
            database.prepare();
            return database;
        } catch (IOException | SQLException | RuntimeException e) {
            release(directory);
            throw new DatabaseNotStarted(
                    "The embedded PostgreSQL did not start: " + e.getMessage(),
                    "Mend what it says; or give a database of your own by --spring.datasource.url.",
                    e);
        }
    }

    private static EmbeddedDatabase started(DataDirectory directory, PortChoice ports) throws IOException {
        Files.deleteIfExists(directory.startLog());
        Path programs = Programs.unpackedBelow(directory.programs());
        var cluster = new Cluster(programs, directory.cluster(), directory.startLog());
        Path passwordFile = directory.passwordFile();
        cluster.initialise(NAME, passwordFile);
        cluster.stopOrphan();
        int port = startOnFreePort(cluster, ports);
        return new EmbeddedDatabase(
                directory, cluster, port, Files.readString(passwordFile).strip());
    }

    /** Somebody may take the port in between, or a killed PostgreSQL's memory may not be free yet: once more. */
    private static int startOnFreePort(Cluster cluster, PortChoice ports) throws IOException {
        int port = ports.next();
        try {
            cluster.start(port, Settings.ofADesk());
        } catch (IOException first) {
            LOG.warn("PostgreSQL did not start on port {}, trying once more on another", port);
            cluster.stopOrphan();
            port = ports.next();
            cluster.start(port, Settings.ofADesk());
        }
        return port;
    }

    private void prepare() throws SQLException, IOException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            Path served = Path.of(shown(statement, "data_directory"));
            if (!Files.isSameFile(served, directory.cluster())) {
                throw new IOException("port " + port + " is another PostgreSQL's, with its data in " + served);
            }
            for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                if (!shown(statement, setting).equals("on")) {
                    throw new IOException(setting + " is not on, so acknowledged tickets could be lost");
                }
            }
            try (ResultSet there = statement.executeQuery("select from pg_database where datname = '" + NAME + "'")) {
                if (there.next()) {
                    return;
                }
            }
            statement.execute("create database " + NAME);
        } catch (SQLException | IOException e) {
            stop();
            throw e;
        }
    }

    private static String shown(Statement statement, String setting) throws SQLException {
        try (ResultSet row = statement.executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), NAME, password);
    }

    /** The JDBC address of the desk's database. */
    public String url() {
        return url(NAME);
    }

    private String url(String database) {
        return url(port, database);
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String username() {
        return NAME;
    }

    public String password() {
        return password;
    }

    /** Stops PostgreSQL in order and gives the directory free; a second call does nothing. */
    @Override
    public synchronized void close() {
        if (!stopped) {
            stopped = true;
            stop();
            release(directory);
        }
    }

    /** Lets go of the directory as a killed process does: PostgreSQL runs on. */
    synchronized void abandon() {
        stopped = true;
        release(directory);
    }

    private void stop() {
        try {
            cluster.stop();
        } catch (IOException e) {
            LOG.warn("PostgreSQL did not stop, the next start will stop it", e);
        }
    }

    private static void release(DataDirectory directory) {
        try {
            directory.close();
        } catch (IOException e) {
            LOG.warn("The data directory's lock was not given back", e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    /** Names the port for a try. */
    @FunctionalInterface
    interface PortChoice {
        int next() throws IOException;
    }
}
