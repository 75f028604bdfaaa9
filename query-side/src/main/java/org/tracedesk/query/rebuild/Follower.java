package org.tracedesk.query.rebuild;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.tracedesk.edge.problem.EdgeCode;
import org.tracedesk.edge.problem.EdgeProblem;
import org.tracedesk.query.rebuild.ShownReplay.Status;

/** Tells one listener over and over how far a replay is, until it has ended. */
final class Follower {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final long NO_TIMEOUT = 0;
    private static final Semaphore PLACES = new Semaphore(100);

    private Follower() {}

    /** @param goingOn false once the server is about to stop */
    static SseEmitter of(Supplier<ShownReplay> replay, BooleanSupplier goingOn) {
        if (!PLACES.tryAcquire()) {
            throw EdgeProblem.retry(EdgeCode.NOT_AVAILABLE, Duration.ofSeconds(10));
        }
        SseEmitter stream = new SseEmitter(NO_TIMEOUT);
        Thread.ofVirtual().name("replay-follower").start(() -> {
            try {
                tell(stream, replay, goingOn);
                stream.complete();
            } catch (IOException | IllegalStateException gone) {
                // Nobody listens any more.
                stream.complete();
            } catch (RuntimeException failure) {
                stream.completeWithError(failure);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                stream.complete();
            } finally {
                PLACES.release();
            }
        });
        return stream;
    }

    private static void tell(SseEmitter stream, Supplier<ShownReplay> replay, BooleanSupplier goingOn)
            throws IOException, InterruptedException {
        while (true) {
            ShownReplay now = replay.get();
            stream.send(SseEmitter.event().name("progress").data(now, MediaType.APPLICATION_JSON));
            if (now.status() != Status.RUNNING || !goingOn.getAsBoolean()) {
                return;
            }
            Thread.sleep(PAUSE);
        }
    }
}
