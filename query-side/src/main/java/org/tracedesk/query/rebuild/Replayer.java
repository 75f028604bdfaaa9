package org.tracedesk.query.rebuild;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.tracedesk.ledger.connection.PostgresAccess;
import org.tracedesk.query.projection.ReadModel;
import org.tracedesk.query.projection.SqlFault;

/** Looks for replays that nobody works on and goes on with them, each on a thread of its own, until it is stopped. */
final class Replayer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Replayer.class);
    private static final long LOOK_MILLIS = 500;
    private static final long LAST_PART_MILLIS = 5_000;

    private final PostgresAccess access;
    private final Upgrades upgrades;
    private final Replays replays;
    private final ReplaySteps steps;
    private final Map<String, ReadModel> models;
    private final Map<UUID, Thread> working = new ConcurrentHashMap<>();
    private final Semaphore wanted = new Semaphore(0);
    private volatile boolean stopped = true;
    private @Nullable Thread looking;

    Replayer(PostgresAccess access, Upgrades upgrades, Replays replays, ReplaySteps steps, List<ReadModel> models) {
        this.access = access;
        this.upgrades = upgrades;
        this.replays = replays;
        this.steps = steps;
        this.models = models.stream().collect(Collectors.toMap(ReadModel::name, Function.identity()));
    }

    /** Begins to look, last of all that is started. */
    @Override
    public synchronized void start() {
        stopped = false;
        looking = Thread.ofPlatform().daemon().name("replays").start(this::look);
    }

    /** Stops soon: what is being written is written to its end, the rest is left for whoever starts next. */
    @Override
    public synchronized void stop() {
        stopped = true;
        wake();
        try {
            if (looking != null) {
                looking.join(LAST_PART_MILLIS);
            }
            for (Thread one : working.values()) {
                one.join(LAST_PART_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return !stopped;
    }

    /** There is a new one; it is begun at once. */
    void wake() {
        wanted.release();
    }

    private void look() {
        boolean upgraded = false;
        while (!stopped) {
            try {
                if (!upgraded) {
                    upgrades.begin();
                    upgraded = true;
                }
                for (Replay replay : replays.running()) {
                    ReadModel model = models.get(replay.readModel());
                    // A newer version of the code, running elsewhere, has begun what an older one cannot go on with.
                    if (model != null && replay.version() <= model.version()) {
                        working.computeIfAbsent(
                                replay.id(),
                                id -> Thread.ofPlatform()
                                        .daemon()
                                        .name("replay-" + model.name())
                                        .start(() -> work(id, model)));
                    }
                }
            } catch (RuntimeException e) {
                LOG.debug("Looks for replays again after {}", SqlFault.name(e));
            }
            pause();
        }
    }

    private void pause() {
        try {
            if (wanted.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                wanted.drainPermits();
            }
        } catch (InterruptedException e) {
            stopped = true;
        }
    }

    private void work(UUID id, ReadModel model) {
        Optional<ReplayLock> lock = Optional.empty();
        try {
            lock = ReplayLock.tryTake(access, model.name());
            if (lock.isPresent()) {
                steps.run(id, model, () -> stopped);
            }
        } catch (Overtaken e) {
            LOG.debug("Another process replays {}", model.name());
        } catch (SQLException | RuntimeException | Error e) {
            failed(id, model, lock, e);
        } finally {
            lock.ifPresent(ReplayLock::close);
            working.remove(id);
        }
    }

    private void failed(UUID id, ReadModel model, Optional<ReplayLock> lock, Throwable e) {
        if (SqlFault.passes(e) || stopped || !lock.map(ReplayLock::held).orElse(false)) {
            LOG.debug("Replaying {} goes on after {}", model.name(), SqlFault.name(e));
            return;
        }
        String failure = e instanceof IncompleteLedger ? String.valueOf(e.getMessage()) : SqlFault.name(e);
        LOG.error("Replaying {} failed: {}", model.name(), failure);
        try {
            steps.giveUp(id, model, failure);
        } catch (RuntimeException again) {
            LOG.debug("Replaying {} fails once more after {}", model.name(), SqlFault.name(again));
        }
    }
}
