package org.tracedesk.ledger.testing;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;

/** Axon's own image, started once and stopped with the tests. */
final class AxonServerContainerForTests {

    private static final DockerImageName IMAGE = DockerImageName.parse("axoniq/axonserver:4.6.11-jdk-17-dev-nonroot");
    private static final int HTTP = 8024;
    private static final int GRPC = 8124;

    private AxonServerContainerForTests() {}

    /** Nothing if Docker does not answer. */
    @SuppressWarnings("resource")
    static @Nullable AxonServerForTests start() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            return null;
        }
        GenericContainer<?> container = new GenericContainer<>(IMAGE)
                .withExposedPorts(HTTP, GRPC)
                .withEnv("AXONIQ_AXONSERVER_DEVMODE_ENABLED", "true")
                .waitingFor(Wait.forHttp("/actuator/health").forPort(HTTP))
                .withStartupTimeout(Duration.ofMinutes(3));
        container.start();
        String host = container.getHost() + ":";
        return new AxonServerForTests(host + container.getMappedPort(GRPC), host + container.getMappedPort(HTTP));
    }
}
