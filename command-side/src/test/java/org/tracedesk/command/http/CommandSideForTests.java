package org.tracedesk.command.http;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.tracedesk.command.CommandSide;
import org.tracedesk.ledger.raw.RawLedger;
import org.tracedesk.ledger.testing.PostgresForTests;

/** The command side of one or more processes on a real PostgreSQL, with the demo accounts. */
public final class CommandSideForTests implements BeforeAllCallback, AfterAllCallback {

    private static final CommandSideForTests SHARED = new CommandSideForTests(2, true);

    private final PostgresForTests postgres = PostgresForTests.durable();
    private final ConfigurableApplicationContext[] nodes;
    private final boolean keptForOtherClasses;

    /** A desk of its own, with an empty ledger. */
    public CommandSideForTests(int nodes) {
        this(nodes, false);
    }

    private CommandSideForTests(int nodes, boolean keptForOtherClasses) {
        this.nodes = new ConfigurableApplicationContext[nodes];
        this.keptForOtherClasses = keptForOtherClasses;
    }

    /** Two nodes on one ledger, started once for all classes that only look at tickets which they opened themselves. */
    public static CommandSideForTests shared() {
        return SHARED;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        if (!keptForOtherClasses) {
            start(context);
        } else {
            context.getRoot().getStore(Namespace.GLOBAL).computeIfAbsent(CommandSideForTests.class, first -> {
                start(context);
                return (AutoCloseable) () -> stop(context);
            });
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        if (!keptForOtherClasses) {
            stop(context);
        }
    }

    private void start(ExtensionContext context) {
        try {
            postgres.beforeAll(context);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = start();
        }
    }

    private void stop(ExtensionContext context) throws SQLException {
        for (ConfigurableApplicationContext node : nodes) {
            node.close();
        }
        postgres.afterAll(context);
    }

    /** Stops a process as if it were shut down, and starts another in its place. */
    public void restart(int node) {
        nodes[node].close();
        nodes[node] = start();
    }

    /** Speaks to a process over HTTP. */
    public Http http(int node) {
        return new Http("http://127.0.0.1:" + nodes[node].getEnvironment().getProperty("local.server.port"));
    }

    public RawLedger ledger() {
        return nodes[0].getBean(RawLedger.class);
    }

    public <T> T bean(Class<T> type) {
        return nodes[0].getBean(type);
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(CommandSide.class)
                .properties(Map.of(
                        "server.port", "0",
                        "server.address", "127.0.0.1",
                        "spring.datasource.url", postgres.url(),
                        "spring.datasource.username", postgres.user(),
                        "tracedesk.demo", "true",
                        "spring.main.banner-mode", "off",
                        "logging.level.root", "warn"))
                .run();
    }
}
