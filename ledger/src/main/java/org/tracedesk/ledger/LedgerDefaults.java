package org.tracedesk.ledger;

import java.lang.management.ManagementFactory;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Settings of the libraries that follow from ours, made before anything starts. */
final class LedgerDefaults implements EnvironmentPostProcessor, Ordered {

    private static final String EVENT_STORE = "tracedesk.event-store";
    /** Name of this process among all that share the ledger. */
    private static final String NODE = "tracedesk.node";

    static {
        // Axon's update checker reports to its makers; nothing here may call home.
        System.setProperty("axoniq.update-checker.disabled", "true");
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        // The connector connects unless it is switched off: whatever else is set, the choice of the store decides.
        boolean axonServer = "axon-server".equals(environment.getProperty(EVENT_STORE));
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("ledger choice", Map.of("axon.axonserver.enabled", axonServer)));
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("ledger defaults", defaults(environment.getProperty(NODE, process()))));
    }

    private static Map<String, Object> defaults(String node) {
        return Map.ofEntries(
                Map.entry(EVENT_STORE, "postgres"),
                Map.entry(NODE, node),
                // Each module migrates its own schema.
                Map.entry("spring.flyway.enabled", "false"),
                Map.entry("axon.serializer.general", "jackson3"),
                Map.entry("axon.serializer.events", "jackson3"),
                Map.entry("axon.serializer.messages", "jackson3"),
                Map.entry("axon.axonserver.client-id", node),
                // A command holds its thread until its events are stored: ten, the default, are too few.
                Map.entry("axon.axonserver.command-threads", "64"),
                Map.entry("axon.axonserver.reconnect-interval", "500"),
                Map.entry("axon.axonserver.commit-timeout", "5000"),
                // Of what is received; what is sent is limited by the server.
                Map.entry("axon.axonserver.max-message-size", Integer.toString(16 << 20)));
    }

    /** Number and machine of the process. */
    private static String process() {
        return ManagementFactory.getRuntimeMXBean().getName();
    }

    /** After the configuration files are read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
