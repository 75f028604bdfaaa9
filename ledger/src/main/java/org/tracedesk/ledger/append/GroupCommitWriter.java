package org.tracedesk.ledger.append;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tracedesk.ledger.connection.PostgresAccess;

/**
 * Makes events durable: one thread sends all appends that wait, up to 256, in one call that is one transaction, and the
 * callers return when it is durable. When the answer is lost, the same events are sent again until the verdict is known.
 */
public final class GroupCommitWriter {

    private static final Logger LOG = LoggerFactory.getLogger(GroupCommitWriter.class);
    private static final int GROUP = 256;
    private static final long GROUP_BYTES = 8L << 20;
    private static final Duration RETRY = Duration.ofMillis(200);
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final PostgresAccess access;
    private final Duration patience;
    private final LongConsumer onAppended;
    private final BlockingQueue<Append> waiting;
    private @Nullable Thread thread;
    private @Nullable AppendCall call;
    private volatile boolean running;
    private volatile long stoppedAt;

    /** @param onAppended told the last position of the ledger after each group; must be quick */
    public GroupCommitWriter(PostgresAccess access, WriterSettings settings, LongConsumer onAppended) {
        this.access = access;
        this.patience = settings.patience();
        this.onAppended = onAppended;
        this.waiting = new ArrayBlockingQueue<>(settings.waiting());
    }

    /** Begins to take appends; does nothing if it runs. */
    public synchronized void start() {
        if (running) {
            return;
        }
        running = true;
        thread = Thread.ofPlatform().name("ledger-writer").start(this::run);
    }

    /** Takes no more appends, stores those that wait, and returns when the connection is closed. */
    public synchronized void stop() {
        if (thread == null) {
            return;
        }
        stoppedAt = System.nanoTime();
        running = false;
        try {
            thread.join(FAREWELL.multipliedBy(4));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    /** Whether appends are taken. */
    public boolean running() {
        return running;
    }

    /**
     * Stores the events of one command, all or none, and returns when they are durable.
     *
     * @throws LedgerBusy nothing was recorded
     * @throws OutcomeUnknown no verdict came in time
     * @throws AppendFailed the database refused it for another reason than a conflict
     */
    public AppendVerdict append(List<EventRow> events) {
        Append append = new Append(events);
        if (!running || !waiting.offer(append)) {
            throw new LedgerBusy();
        }
        return append.await(patience);
    }

    private void run() {
        while (running || !waiting.isEmpty()) {
            try {
                deliver(nextGroup());
            } catch (InterruptedException e) {
                LOG.warn("The ledger's writer was interrupted and goes on: it ends by stop()");
            } catch (RuntimeException | Error e) {
                LOG.error("The ledger's writer goes on after {}", e.getClass().getName());
            }
        }
        for (Append late = waiting.poll(); late != null; late = waiting.poll()) {
            late.fail(new LedgerBusy());
        }
        disconnect();
    }

    private List<Append> nextGroup() throws InterruptedException {
        List<Append> group = new ArrayList<>();
        Append next = waiting.poll(RETRY.toMillis(), TimeUnit.MILLISECONDS);
        for (long bytes = 0; next != null; next = waiting.poll()) {
            group.add(next);
            bytes += next.bytes();
            if (group.size() == GROUP || bytes >= GROUP_BYTES) {
                break;
            }
        }
        return group;
    }

    private void deliver(List<Append> group) throws InterruptedException {
        List<Append> open = group.stream().filter(Append::send).toList();
        try {
            while (!open.isEmpty()) {
                try {
                    settle(open, connected().send(open));
                    return;
                } catch (SQLException e) {
                    if (!SqlFault.passes(e)) {
                        single(open, e);
                        return;
                    }
                    LOG.warn("The ledger does not answer (SQL state {}); sending again", e.getSQLState());
                    disconnect();
                    if (!running && System.nanoTime() - stoppedAt > FAREWELL.toNanos()) {
                        throw new OutcomeUnknown(e);
                    }
                    Thread.sleep(RETRY);
                    open = open.stream().filter(Append::send).toList();
                }
            }
        } catch (InterruptedException | RuntimeException | Error e) {
            disconnect();
            open.forEach(append -> append.fail(new OutcomeUnknown(e)));
            throw e;
        }
    }

    /** One append of the group made the whole call fail: each goes alone, so that only that one fails. */
    private void single(List<Append> open, SQLException e) throws InterruptedException {
        if (open.size() == 1) {
            open.getFirst().fail(new AppendFailed(e));
            return;
        }
        for (Append append : open) {
            deliver(List.of(append));
        }
    }

    private void settle(List<Append> group, AppendCall.Answer answer) {
        for (int i = 0; i < group.size(); i++) {
            group.get(i).settle(answer.verdicts().get(i));
        }
        onAppended.accept(answer.head());
    }

    private AppendCall connected() throws SQLException {
        AppendCall present = call;
        if (present == null) {
            present = new AppendCall(access.open("tracedesk ledger writer"));
            call = present;
        }
        return present;
    }

    private void disconnect() {
        AppendCall present = call;
        call = null;
        if (present != null) {
            try {
                present.close();
            } catch (SQLException e) {
                LOG.debug("Closing failed with SQL state {}", e.getSQLState());
            }
        }
    }
}
