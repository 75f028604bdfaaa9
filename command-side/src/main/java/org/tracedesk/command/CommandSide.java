package org.tracedesk.command;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.tracedesk.node.Node;
import org.tracedesk.node.NodeConfiguration;

/** The command side as a process of its own; any number of them share one ledger. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({NodeConfiguration.class, CommandSideConfiguration.class})
public class CommandSide {

    /** Starts the server. */
    public static void main(String[] arguments) {
        Node.start(application(), arguments);
    }

    /** The server, ready to run. */
    public static SpringApplication application() {
        return Node.of(CommandSide.class, "command-side", 8081);
    }
}
