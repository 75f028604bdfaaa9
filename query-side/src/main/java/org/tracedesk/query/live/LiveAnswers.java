package org.tracedesk.query.live;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.tracedesk.edge.problem.EdgeCode;
import org.tracedesk.edge.problem.EdgeProblem;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers that take long, each written by the thread of its request, which waits while its reader is slow: what a reader
 * has not taken yet is not held for him. So many at a time, and all end before the server stops.
 */
public final class LiveAnswers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveAnswers.class);
    private static final Duration LATER = Duration.ofSeconds(10);

    private final JsonMapper json;
    private final Semaphore free;
    private final Set<Thread> busy = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    /** Writes one answer. */
    @FunctionalInterface
    public interface Telling {

        /** Returns when all is told; is ended by an exception when the reader has gone, or the server stops. */
        void to(Reader reader) throws IOException, InterruptedException;
    }

    /** @param most answers at the same time */
    public LiveAnswers(JsonMapper json, int most) {
        this.json = json;
        this.free = new Semaphore(most);
    }

    /**
     * Answers by server-sent events.
     *
     * @throws EdgeProblem if there are too many such answers already
     */
    public void tell(HttpServletResponse response, Telling telling) {
        Reader reader = new Reader(response, json);
        within(() -> {
            try {
                telling.to(reader);
            } catch (IOException | UncheckedIOException gone) {
                LOG.debug("A reader has gone: {}", gone.getClass().getName());
            } catch (RuntimeException e) {
                tooLate(reader, e);
            }
            return reader;
        });
    }

    /**
     * Answers what may take its time; is interrupted when the server stops.
     *
     * @throws EdgeProblem if there are too many such answers already, or the server stops
     */
    public <T> T within(Callable<T> answer) {
        if (!running || !free.tryAcquire()) {
            throw EdgeProblem.retry(EdgeCode.NOT_AVAILABLE, LATER);
        }
        busy.add(Thread.currentThread());
        try {
            return answer.call();
        } catch (InterruptedException e) {
            throw EdgeProblem.retry(EdgeCode.NOT_AVAILABLE, LATER);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            busy.remove(Thread.currentThread());
            free.release();
        }
    }

    /** Once something is written there is no other status to tell: the reader is told by an event. */
    private static void tooLate(Reader reader, RuntimeException e) {
        if (!reader.begun()) {
            throw e;
        }
        EdgeCode code = e instanceof EdgeProblem known ? known.code() : EdgeCode.NOT_AVAILABLE;
        LOG.warn(
                "An answer ends with {} after {}; its reader may come again",
                code,
                e.getClass().getName());
        try {
            reader.event("problem", Map.of("code", code));
        } catch (IOException gone) {
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
        busy.forEach(Thread::interrupt);
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
