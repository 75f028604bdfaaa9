package org.tracedesk.ledger.append;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/** The events of one command while somebody waits for the verdict. */
final class Append {

    private enum State {
        WAITING,
        SENT,
        ABANDONED
    }

    private final List<EventRow> events;
    private final CompletableFuture<AppendVerdict> verdict = new CompletableFuture<>();
    private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);

    Append(List<EventRow> events) {
        this.events = List.copyOf(events);
    }

    List<EventRow> events() {
        return events;
    }

    long bytes() {
        return events.stream().mapToLong(EventRow::bytes).sum();
    }

    /** Whether it is to be sent: false if nobody waits for it any more. */
    boolean send() {
        return state.compareAndSet(State.WAITING, State.SENT) || state.get() == State.SENT;
    }

    void settle(AppendVerdict reached) {
        verdict.complete(reached);
    }

    void fail(RuntimeException failure) {
        verdict.completeExceptionally(failure);
    }

    AppendVerdict await(Duration patience) {
        try {
            return verdict.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw abandon();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw abandon();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new AppendFailed(e);
        }
    }

    /** Nobody waits any more: what was never sent is certainly not recorded and never will be. */
    RuntimeException abandon() {
        return state.getAndSet(State.ABANDONED) == State.WAITING ? new LedgerBusy() : new OutcomeUnknown(null);
    }
}
