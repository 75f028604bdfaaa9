package org.tracedesk.standalone;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.tracedesk.command.CommandSide;
import org.tracedesk.ledger.personal.KeysForTests;
import org.tracedesk.ledger.testing.AxonServerForTests;
import org.tracedesk.query.QuerySide;
import org.tracedesk.standalone.nodes.Gateway;
import org.tracedesk.standalone.nodes.SideProcess;
import org.tracedesk.standalone.postgres.EmbeddedDatabase;

/** The desk as two processes, a Java each, behind one address. */
class TwoProcessesStoryTest extends DeskStory {

    @TempDir
    static Path data;

    private EmbeddedDatabase database;
    private boolean onAxonServer;
    private AxonServerForTests axonServer;
    private SideProcess commandSide;
    private SideProcess querySide;
    private Gateway gateway;

    @Override
    void start() throws Exception {
        if (database == null) {
            onAxonServer = AxonServerForTests.wanted();
            axonServer = onAxonServer ? AxonServerForTests.emptied() : null;
            database = EmbeddedDatabase.start(data);
        }
        commandSide = SideProcess.start(CommandSide.class, settings(), data.resolve("command-side.log"));
        querySide = SideProcess.start(QuerySide.class, settings(), data.resolve("query-side.log"));
        gateway = new Gateway(Map.of("command-side", commandSide.base(), "query-side", querySide.base()));
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(Map.of(
                "spring.datasource.url", database.url(),
                "spring.datasource.username", database.username(),
                "spring.datasource.password", database.password(),
                "tracedesk.data-dir", data.toString(),
                "tracedesk.attachments.directory", data.resolve("attachments").toString(),
                "tracedesk.personal-data.master-key", KeysForTests.MASTER_KEY,
                "tracedesk.demo", "true"));
        if (onAxonServer) {
            settings.putAll(axonServer.properties());
        }
        return settings;
    }

    @Override
    void stop() {
        for (AutoCloseable part : new AutoCloseable[] {gateway, commandSide, querySide}) {
            close(part);
        }
    }

    /** Annotated again: JUnit would not call it otherwise. */
    @AfterAll
    @Override
    void close() throws Exception {
        super.close();
        close(database);
    }

    private static void close(AutoCloseable part) {
        try {
            if (part != null) {
                part.close();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    String base() {
        return gateway.base();
    }

    @Override
    List<String> processes() {
        return List.of(commandSide.base(), querySide.base());
    }
}
