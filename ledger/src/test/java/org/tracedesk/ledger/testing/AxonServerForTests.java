package org.tracedesk.ledger.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.tracedesk.ledger.axonserver.ServerCalls;

/**
 * A real Axon Server in development mode: the one that {@code TRACEDESK_AXONSERVER} names, else one in a container, else
 * what needs it is skipped. It holds one ledger at a time.
 */
public final class AxonServerForTests {

    private static final String ADDRESS = System.getenv("TRACEDESK_AXONSERVER");
    private static final String HTTP_ADDRESS = System.getenv("TRACEDESK_AXONSERVER_HTTP");
    private static final String HOW = "Axon Server is not tried: set TRACEDESK_AXONSERVER=host:port, and"
            + " TRACEDESK_AXONSERVER_HTTP=host:port if its other port is not 8024, of a server with"
            + " axoniq.axonserver.devmode.enabled=true; or start Docker.";

    private static @Nullable AxonServerForTests server;
    private static boolean told;

    private final String address;
    private final String httpAddress;
    private @Nullable AxonServerConnectionManager connections;

    AxonServerForTests(String address, String httpAddress) {
        this.address = address;
        this.httpAddress = httpAddress;
    }

    /** Whether this run of the tests is the one on Axon Server; the other is on PostgreSQL. */
    public static boolean wanted() {
        return "axon-server".equals(System.getProperty("tracedesk.test.event-store"));
    }

    /** The server, emptied; skips the test or the class that asks if there is none. */
    public static AxonServerForTests emptied() {
        AxonServerForTests found = found();
        if (found == null) {
            if (!told) {
                told = true;
                System.out.println(HOW);
            }
            return Assumptions.abort(HOW);
        }
        found.empty();
        return found;
    }

    /** What an application needs to keep its ledger there; each process has its own name. */
    public Map<String, String> properties() {
        return Map.of(
                "tracedesk.event-store",
                "axon-server",
                "tracedesk.node",
                "test-" + UUID.randomUUID(),
                "axon.axonserver.servers",
                address);
    }

    /** A connection for as long as the tests run. */
    public synchronized ServerCalls calls() {
        if (connections == null) {
            AxonServerConfiguration settings = new AxonServerConfiguration();
            settings.setServers(address);
            settings.setClientId("test-" + UUID.randomUUID());
            connections = AxonServerConnectionManager.builder()
                    .routingServers(address)
                    .axonServerConfiguration(settings)
                    .build();
        }
        ServerCalls calls = new ServerCalls(connections, "default");
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(calls::connected);
        return calls;
    }

    private void empty() {
        HttpRequest purge = HttpRequest.newBuilder(URI.create("http://" + httpAddress + "/v1/devmode/purge-events"))
                .DELETE()
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            int status =
                    client.send(purge, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new IllegalStateException("The server cannot be emptied (" + status + "). " + HOW);
            }
        } catch (IOException e) {
            throw new IllegalStateException("Nobody answers at " + httpAddress + ". " + HOW, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static synchronized @Nullable AxonServerForTests found() {
        if (server == null && ADDRESS != null) {
            String host = ADDRESS.split(":")[0];
            server = new AxonServerForTests(ADDRESS, HTTP_ADDRESS == null ? host + ":8024" : HTTP_ADDRESS);
        } else if (server == null && dockerMayAnswer()) {
            server = AxonServerContainerForTests.start();
        }
        return server;
    }

    private static boolean dockerMayAnswer() {
        return System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
    }
}
