package org.tracedesk.command.http;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.distributed.RoutingStrategy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tracedesk.command.CommandSide;
import org.tracedesk.ledger.personal.KeysForTests;
import org.tracedesk.ledger.raw.RawLedger;
import org.tracedesk.ledger.testing.AxonServerForTests;
import org.tracedesk.ledger.testing.PostgresForTests;

/**
 * The command side of one or more processes with the demo accounts, on a real PostgreSQL and, in the run that is for it, on a
 * real Axon Server.
 */
public final class CommandSideForTests implements BeforeAllCallback, AfterAllCallback {

    private static final CommandSideForTests SHARED = new CommandSideForTests(2, true);

    private static @Nullable CommandSideForTests running;

    private final PostgresForTests postgres = PostgresForTests.durable();
    private final @Nullable ConfigurableApplicationContext[] nodes;
    private final boolean keptForOtherClasses;
    private final Map<String, Object> settings = new HashMap<>();
    private final MovableClock clock = new MovableClock();
    private @Nullable AxonServerForTests axonServer;
    private final Path attachments =
            Path.of("target", "attachments", UUID.randomUUID().toString()).toAbsolutePath();
    private boolean started;

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

    /** Commands go to any node, and not all of a ticket to the same one: so that nodes hold tickets that are outdated. */
    @Configuration(proxyBeanMethods = false)
    static class AnyNode {
        @Bean
        @Primary
        RoutingStrategy toAnyNode() {
            return CommandMessage::getIdentifier;
        }
    }

    /** The same desk with one more setting. */
    CommandSideForTests with(String name, String value) {
        settings.put(name, value);
        return this;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        if (AxonServerForTests.wanted() && running != null && running != this) {
            // One server holds one ledger.
            running.stop(context);
        }
        if (!keptForOtherClasses) {
            start(context);
        } else if (!started) {
            start(context);
            context.getRoot().getStore(Namespace.GLOBAL).put(CommandSideForTests.class, (AutoCloseable)
                    () -> stop(context));
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        if (!keptForOtherClasses) {
            stop(context);
        }
    }

    private void start(ExtensionContext context) {
        axonServer = AxonServerForTests.wanted() ? AxonServerForTests.emptied() : null;
        try {
            postgres.beforeAll(context);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        started = true;
        running = this;
        up();
    }

    private void stop(ExtensionContext context) throws SQLException {
        if (!started) {
            return;
        }
        started = false;
        running = null;
        for (ConfigurableApplicationContext node : nodes) {
            if (node != null) {
                node.close();
            }
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

    /** The time at this desk. */
    MovableClock clock() {
        return clock;
    }

    /** Stops all processes, as if they were shut down. */
    void down() {
        for (ConfigurableApplicationContext node : nodes) {
            node.close();
        }
    }

    /** Starts them again. */
    void up() {
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = start();
        }
    }

    public RawLedger ledger() {
        return nodes[0].getBean(RawLedger.class);
    }

    /** The directory of the attachments of all nodes. */
    public Path attachments() {
        return attachments;
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(bean(DataSource.class));
    }

    public <T> T bean(Class<T> type) {
        return nodes[0].getBean(type);
    }

    private ConfigurableApplicationContext start() {
        Map<String, Object> properties = new HashMap<>(Map.of(
                "server.port",
                "0",
                "spring.datasource.url",
                postgres.url(),
                "spring.datasource.username",
                postgres.user(),
                "tracedesk.demo",
                "true",
                "tracedesk.personal-data.master-key",
                KeysForTests.MASTER_KEY));
        properties.putAll(settings);
        if (axonServer != null) {
            properties.putAll(axonServer.properties());
        }
        return new SpringApplicationBuilder(CommandSide.class, AnyNode.class)
                .initializers((GenericApplicationContext context) -> context.registerBean(
                        "deskClock", Clock.class, () -> clock, definition -> definition.setPrimary(true)))
                .properties(properties)
                // Where every process has a setting already, only an option comes before it.
                .run("--tracedesk.attachments.directory=" + attachments, "--tracedesk.attachments.max-size=1MB");
    }
}
