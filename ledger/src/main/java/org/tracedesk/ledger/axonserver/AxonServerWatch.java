package org.tracedesk.ledger.axonserver;

import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
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
    private final LongSupplier readThrough;
    private @Nullable Thread thread;
    private @Nullable String told;
    private volatile boolean running;

    /** @param readThrough the last position that anything here has read, -1 for none */
    public AxonServerWatch(ServerCalls server, LongSupplier readThrough) {
        this.server = server;
        this.readThrough = readThrough;
        server.hold(true);
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
        while (running) {
            try {
                if (!server.linked()) {
                    report("Axon Server does not answer; trying again until it does");
                } else if (holdsThisLedger()) {
                    report(null);
                    follow();
                }
                Thread.sleep(LOOK_MILLIS);
            } catch (RuntimeException e) {
                LOG.debug("The watch goes on after {}", e.getClass().getName());
                pause();
            } catch (InterruptedException e) {
                LOG.debug("The watch was woken to stop");
            }
        }
    }

    /** A server that has less than was read of it is another, or has lost events: nothing may be recorded there. */
    private boolean holdsThisLedger() {
        long read = readThrough.getAsLong();
        Long last = server.read(EventChannel::getLastToken);
        boolean holds = (last == null ? -1 : last) >= read;
        server.hold(!holds);
        if (!holds) {
            report("Axon Server holds events up to " + last + ", but they were read up to " + read
                    + ": it is the wrong one, or has lost events; nothing is recorded until that is put right");
        }
        return holds;
    }

    /** Says what is wrong once, and once that it is right again. */
    private void report(@Nullable String wrong) {
        if (wrong != null && !wrong.equals(told)) {
            LOG.warn(wrong);
        } else if (wrong == null && told != null) {
            LOG.info("Axon Server answers again");
        }
        told = wrong;
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException e) {
            LOG.debug("The watch was woken to stop");
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
