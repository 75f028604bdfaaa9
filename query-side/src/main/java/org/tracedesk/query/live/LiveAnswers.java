package org.tracedesk.query.live;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.tracedesk.edge.problem.EdgeCode;
import org.tracedesk.edge.problem.EdgeProblem;

/**
 * Writes answers that go on, each by a thread of its own that waits while its reader is slow: what a reader has not
 * taken yet is not held for him. All end before the server stops.
 */
public final class LiveAnswers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveAnswers.class);
    private static final Duration LATER = Duration.ofSeconds(10);

    private final Semaphore free;
    private final Set<Thread> writing = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    /** Writes one answer. */
    @FunctionalInterface
    public interface Telling {

        /** Returns when all is told; ends by an exception when the reader has gone, or the server stops. */
        void to(SseEmitter reader) throws IOException, InterruptedException;
    }

    /** @param most answers at the same time */
    public LiveAnswers(int most) {
        this.free = new Semaphore(most);
    }

    /** Begins an answer; turned down for now if there are too many already. */
    public SseEmitter begin(Telling telling) {
        if (!running || !free.tryAcquire()) {
            throw EdgeProblem.retry(EdgeCode.NOT_AVAILABLE, LATER);
        }
        SseEmitter reader = new SseEmitter(0L);
        Thread.ofVirtual().name("live-answer").start(() -> tell(telling, reader));
        return reader;
    }

    private void tell(Telling telling, SseEmitter reader) {
        writing.add(Thread.currentThread());
        try {
            telling.to(reader);
        } catch (IOException | InterruptedException | IllegalStateException gone) {
            LOG.debug("A reader has gone, or is sent away: {}", gone.getClass().getName());
        } catch (RuntimeException e) {
            LOG.warn(
                    "An answer ends after {}; its reader may come again",
                    e.getClass().getName());
            sorry(reader, e instanceof EdgeProblem known ? known.code() : EdgeCode.NOT_AVAILABLE);
        } finally {
            writing.remove(Thread.currentThread());
            free.release();
            reader.complete();
        }
    }

    /** It is too late for another status: the reader is told by an event. */
    private static void sorry(SseEmitter reader, EdgeCode code) {
        try {
            reader.send(SseEmitter.event().name("problem").data(Map.of("code", code)));
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("A reader has gone: {}", gone.getClass().getName());
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        writing.forEach(Thread::interrupt);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stops before the server waits for its open requests, which these would be. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }
}
