package org.tracedesk.ledger;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Settings of the libraries that follow from ours, made before anything starts. */
final class LedgerDefaults implements EnvironmentPostProcessor, Ordered {

    private static final String EVENT_STORE = "tracedesk.event-store";

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
                .addLast(new MapPropertySource(
                        "ledger defaults",
                        Map.of(
                                EVENT_STORE,
                                "postgres",
                                // Each module migrates its own schema.
                                "spring.flyway.enabled",
                                "false",
                                "axon.serializer.general",
                                "jackson3",
                                "axon.serializer.events",
                                "jackson3",
                                "axon.serializer.messages",
                                "jackson3")));
    }

    /** After the configuration files are read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
