package org.tracedesk.query;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.tracedesk.node.Node;
import org.tracedesk.node.NodeConfiguration;

/** The query-side as a process of its own; any number of them follow one ledger. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({NodeConfiguration.class, QuerySideConfiguration.class})
public class QuerySide {

    /** Starts the server. */
    public static void main(String[] arguments) {
        Node.start(application(), arguments);
    }

    /** The server, ready to run. */
    public static SpringApplication application() {
        return Node.of(
                QuerySide.class,
                Map.of(
                        "spring.application.name", "query-side",
                        "server.port", "8082",
                        // So that as many nodes have something to do.
                        "tracedesk.projections.segments", "4"));
    }
}
