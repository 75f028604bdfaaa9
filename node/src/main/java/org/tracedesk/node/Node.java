package org.tracedesk.node;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;

/** A process of the desk. */
public final class Node {

    private static final Logger LOG = LoggerFactory.getLogger(Node.class);

    private Node() {}

    /**
     * An application, ready to run.
     *
     * @param sides the application's own configuration
     * @param name what logs, metrics and other processes know it by
     * @param port where it listens unless told otherwise
     */
    public static SpringApplication of(Class<?> sides, String name, int port) {
        return of(sides, Map.of("spring.application.name", name, "server.port", Integer.toString(port)));
    }

    /** An application, ready to run, with settings of its own that anything else comes before. */
    public static SpringApplication of(Class<?> sides, Map<String, Object> defaults) {
        // Before anything of Axon is loaded: nothing here calls home.
        System.setProperty("axoniq.update-checker.disabled", "true");
        var application = new SpringApplication(sides);
        application.setDefaultProperties(defaults);
        return application;
    }

    /** Runs it, and says in the log when it is ready. */
    public static void start(SpringApplication application, String[] arguments) {
        var environment = application.run(arguments).getEnvironment();
        LOG.info(
                "{} is ready on port {}",
                environment.getProperty("spring.application.name"),
                environment.getProperty("local.server.port"));
    }
}
