package org.tracedesk.query.rebuild;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionTemplate;
import org.tracedesk.ledger.history.LedgerHistory;
import org.tracedesk.query.projection.Projector;
import org.tracedesk.query.projection.Recorded;

/**
 * Fills tables from the ledger by several workers. Each takes a slice and reads its tickets whole, so that all events of a
 * ticket are folded in one place and its rows are mostly written once.
 */
final class BulkFill {

    /** Events of one transaction. */
    private static final int PART = 1_000;

    private static final int ATTEMPTS = 20;

    private final LedgerHistory history;
    private final Slices slices;
    private final TransactionTemplate transaction;
    private final int workers;

    BulkFill(LedgerHistory history, Slices slices, TransactionTemplate transaction, int workers) {
        this.history = history;
        this.slices = slices;
        this.transaction = transaction;
        this.workers = workers;
    }

    /**
     * Returns once everything up to the replay's target is in, or it was stopped.
     *
     * @throws IncompleteLedger if events are missing
     */
    void run(Replay replay, Projector beside, BooleanSupplier stopped) {
        Queue<Slice> waiting = new ConcurrentLinkedQueue<>(slices.unfinished(replay.id()));
        try (ExecutorService pool = Executors.newFixedThreadPool(
                workers,
                Thread.ofPlatform()
                        .daemon()
                        .name(replay.readModel() + "-fill-", 0)
                        .factory())) {
            List<Future<?>> all = IntStream.range(0, workers)
                    .<Future<?>>mapToObj(n -> pool.submit(() -> work(replay, beside, waiting, stopped)))
                    .toList();
            all.forEach(BulkFill::await);
        }
        long missing = replay.target() + 1 - slices.done(replay.id());
        if (!stopped.getAsBoolean() && missing != 0) {
            throw new IncompleteLedger(missing);
        }
    }

    private void work(Replay replay, Projector beside, Queue<Slice> waiting, BooleanSupplier stopped) {
        try {
            for (Slice slice = waiting.poll(); slice != null; slice = waiting.poll()) {
                while (!slice.finished() && !stopped.getAsBoolean()) {
                    slice = part(replay, slice, beside);
                }
            }
        } catch (RuntimeException | Error e) {
            waiting.clear();
            throw e;
        }
    }

    private Slice part(Replay replay, Slice slice, Projector beside) {
        LedgerHistory.TicketPart part = history.byTicket(slice.place(), slice.openedBefore(), replay.target(), PART);
        List<Recorded> events = part.events().stream()
                .map(Recorded::of)
                .flatMap(Optional::stream)
                .toList();
        Slice after = slice.after(part);
        for (int attempt = 1; ; attempt++) {
            try {
                write(replay.id(), slice, after, events, beside);
                return after;
            } catch (ConcurrencyFailureException e) {
                // Workers that count on the same day can stand in each other's way.
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private void write(UUID replay, Slice from, Slice to, List<Recorded> events, Projector beside) {
        transaction.executeWithoutResult(t -> {
            slices.advance(replay, from, to);
            beside.project(events);
        });
    }

    private static void await(Future<?> worker) {
        try {
            worker.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while filling", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("A worker failed", e.getCause());
        }
    }
}
