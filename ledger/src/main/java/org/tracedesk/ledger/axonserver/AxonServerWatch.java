package org.tracedesk.ledger.axonserver;

import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tracedesk.ledger.stream.LedgerWatch;

/** Watches the ledger in Axon Server by a stream of its own that begins at the end, opened anew whenever it is lost. */
public final class AxonServerWatch extends LedgerWatch {

    private static final Logger LOG = LoggerFactory.getLogger(AxonServerWatch.class);
    private static final int BUFFER = 256;
    private static final int LOOK_MILLIS = 500;

    private final ServerCalls server;
    private @Nullable Thread thread;
    private volatile boolean running;

    public AxonServerWatch(ServerCalls server) {
        this.server = server;
    }

    @Override
    public synchronized void start() {
        if (!running) {
            running = true;
            thread = Thread.ofPlatform().daemon().name("ledger-watch").start(this::run);
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
            thread = null;
        }
    }

    @Override
    public boolean connected() {
        return server.ready();
    }

    private void run() {
        boolean told = false;
        while (running) {
            try {
                boolean connected = server.connected();
                if (connected == told) {
                    told = !connected;
                    report(connected);
                }
                if (connected) {
                    follow();
                }
                Thread.sleep(LOOK_MILLIS);
            } catch (RuntimeException e) {
                LOG.debug("The watch goes on after {}", e.getClass().getName());
            } catch (InterruptedException e) {
                LOG.debug("The watch was woken to stop");
            }
        }
    }

    private static void report(boolean connected) {
        if (connected) {
            LOG.info("Axon Server answers again");
        } else {
            LOG.warn("Axon Server does not answer; trying again until it does");
        }
    }

    private void follow() throws InterruptedException {
        long known = head();
        Long last = server.read(EventChannel::getLastToken);
        seen(known, last == null ? -1 : last);
        try (EventStream stream = server.events().openStream(head(), BUFFER)) {
            while (running && !stream.isClosed()) {
                EventWithToken next = stream.nextIfAvailable(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                if (next != null) {
                    advancedTo(next.getToken());
                }
            }
        }
    }
}
