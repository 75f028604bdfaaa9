package org.tracedesk.standalone.move;

import java.util.concurrent.locks.LockSupport;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.tracedesk.ledger.axonserver.ServerCalls;

/** A connection to Axon Server for one command. */
record ServerConnection(AxonServerConnectionManager connections, ServerCalls calls) implements AutoCloseable {

    private static final int TRIES = 600;
    private static final long PAUSE_NANOS = 100_000_000;

    static ServerConnection open(AxonServerConfiguration settings) {
        AxonServerConnectionManager connections = AxonServerConnectionManager.builder()
                .routingServers(settings.getServers())
                .axonServerConfiguration(settings)
                .build();
        ServerCalls calls = new ServerCalls(connections, settings.getContext());
        if (!answers(calls)) {
            connections.shutdown();
            throw new IllegalStateException("Axon Server does not answer at " + settings.getServers());
        }
        return new ServerConnection(connections, calls);
    }

    private static boolean answers(ServerCalls calls) {
        for (int tries = 0; tries < TRIES; tries++) {
            if (calls.connected()) {
                return true;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return false;
    }

    @Override
    public void close() {
        connections.shutdown();
    }
}
