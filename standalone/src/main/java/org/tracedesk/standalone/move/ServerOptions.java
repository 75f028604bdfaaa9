package org.tracedesk.standalone.move;

import java.io.File;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which Axon Server is meant. */
final class ServerOptions {

    private static final int LONGEST_MESSAGE = 16 << 20;

    @Option(
            names = "--axon-server",
            paramLabel = "HOST:PORT",
            defaultValue = "${env:AXON_AXONSERVER_SERVERS:-localhost:8124}",
            description = "Its address (default: ${DEFAULT-VALUE}).")
    private String address = "";

    @Option(
            names = "--token",
            defaultValue = "${env:AXON_AXONSERVER_TOKEN}",
            description = "Its token, if it wants one; better given by the variable AXON_AXONSERVER_TOKEN.")
    private @Nullable String token;

    @Option(
            names = "--context",
            defaultValue = "${env:AXON_AXONSERVER_CONTEXT:-default}",
            description = "Its context (default: ${DEFAULT-VALUE}).")
    private String context = "";

    @Option(names = "--tls", description = "It speaks TLS.")
    private boolean tls;

    @Option(names = "--certificates", paramLabel = "FILE", description = "Those to trust it by, if not Java's.")
    private @Nullable File certificates;

    String address() {
        return address;
    }

    /** @throws IllegalStateException if it does not answer */
    ServerConnection connect() {
        AxonServerConfiguration settings = new AxonServerConfiguration();
        settings.setServers(address);
        settings.setComponentName("move-ledger");
        settings.setContext(context);
        settings.setToken(token);
        settings.setMaxMessageSize(LONGEST_MESSAGE);
        settings.setSslEnabled(tls);
        if (certificates != null) {
            settings.setCertFile(certificates.getPath());
        }
        return ServerConnection.open(settings);
    }
}
