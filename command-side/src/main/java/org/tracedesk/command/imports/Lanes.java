package org.tracedesk.command.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Work that keeps its order within a name and goes side by side across names; waits rather than fill the memory. */
class Lanes implements AutoCloseable {

    private static final int LANES = 16;
    private static final int WAITING = 64;
    private static final Runnable END = () -> {};

    private final List<BlockingQueue<Runnable>> queues = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

    Lanes() {
        for (int i = 0; i < LANES; i++) {
            BlockingQueue<Runnable> queue = new ArrayBlockingQueue<>(WAITING);
            queues.add(queue);
            threads.add(Thread.ofPlatform().name("import-" + i).daemon().start(() -> work(queue)));
        }
    }

    /** @throws RuntimeException what an earlier work ended in */
    void submit(String name, Runnable work) {
        throwFailure();
        put(queues.get(Math.floorMod(name.hashCode(), LANES)), work);
    }

    /** Waits until all is done. */
    void finish() throws InterruptedException {
        queues.forEach(queue -> put(queue, END));
        for (Thread thread : threads) {
            thread.join();
        }
        throwFailure();
    }

    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
    }

    private void work(BlockingQueue<Runnable> queue) {
        try {
            for (Runnable work = queue.take(); work != END; work = queue.take()) {
                // After a failure the rest is only taken off the queue, so that nobody waits for a place in it.
                if (failure.get() == null) {
                    work.run();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            failure.compareAndSet(null, e);
            drain(queue);
        }
    }

    private static void drain(BlockingQueue<Runnable> queue) {
        try {
            while (queue.take() != END) {
                continue;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void put(BlockingQueue<Runnable> queue, Runnable work) {
        try {
            queue.put(work);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the import was interrupted", stopped);
        }
    }

    private void throwFailure() {
        RuntimeException failed = failure.get();
        if (failed != null) {
            throw failed;
        }
    }
}
