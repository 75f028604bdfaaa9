package org.tracedesk.command.clocks;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tracedesk.command.dispatch.Delivery;
import org.tracedesk.command.ticket.CallClock;

/**
 * Calls the tickets whose clocks have something to tell. Each node calls those that no other has in its hands; who dies with
 * some in hand, leaves them to the others after a few seconds. A ticket that was called before, or too late, records nothing.
 */
public class ClockCalls {

    private static final Logger LOG = LoggerFactory.getLogger(ClockCalls.class);

    private static final int TAKEN = 200;
    private static final int AT_ONCE = 32;
    private static final Duration HOLD = Duration.ofSeconds(15);

    private final ClockTable table;
    private final Delivery delivery;
    private final Clock clock;

    ClockCalls(ClockTable table, Delivery delivery, Clock clock) {
        this.table = table;
        this.delivery = delivery;
        this.clock = clock;
    }

    /** Calls all whose time has come by now. */
    public void callLate() {
        List<RunningClock> late;
        do {
            late = table.take(clock.instant(), HOLD, TAKEN);
            call(late);
        } while (late.size() == TAKEN);
    }

    private void call(List<RunningClock> late) {
        Semaphore places = new Semaphore(AT_ONCE);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            late.forEach(one -> threads.execute(() -> {
                places.acquireUninterruptibly();
                try {
                    call(one);
                } finally {
                    places.release();
                }
            }));
        }
    }

    /** A ticket that does not answer is called again when it may be taken again. */
    private void call(RunningClock one) {
        RunningClock.Key key = one.key();
        try {
            delivery.send(new CallClock(key.ticketId(), key.clock(), key.n(), one.dueAt()));
        } catch (RuntimeException e) {
            LOG.warn("The clock {} of ticket {} could not be called: {}", key.clock(), key.ticketId(), e.toString());
        }
    }
}
