package org.tracedesk.query.rebuild;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.tracedesk.ledger.history.LedgerHistory;
import org.tracedesk.query.projection.Generations;
import org.tracedesk.query.projection.Projector;
import org.tracedesk.query.projection.ReadModel;
import org.tracedesk.query.projection.SqlFault;

/**
 * Puts filled tables in the place of the live ones, in one short transaction: nobody brings the live ones forward meanwhile,
 * the last events are added, and the names change hands. Readers wait for the last of it only. The processor goes on from
 * where it was; what it still brings of events that are in already changes nothing.
 */
final class Replacement {

    private static final Logger LOG = LoggerFactory.getLogger(Replacement.class);

    /** How long the processor's present batch is waited for; only the processor waits behind us. */
    private static final String FOR_THE_PROCESSOR = "5s";
    /** How long each table is waited for; who reads waits behind us, and so we rather try again. */
    private static final String FOR_READERS = "100ms";

    private static final long PAUSE_MILLIS = 200;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final LedgerHistory history;
    private final Replays replays;
    private final CatchUp catchUp;
    private final TablesBeside tables;
    private final Generations generations;

    Replacement(
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            LedgerHistory history,
            Replays replays,
            CatchUp catchUp,
            TablesBeside tables,
            Generations generations) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.history = history;
        this.replays = replays;
        this.catchUp = catchUp;
        this.tables = tables;
        this.generations = generations;
    }

    /** Returns once the tables are in place, or it was stopped. */
    void run(Replay replay, ReadModel live, ReadModel beside, BooleanSupplier stopped) {
        Projector projector = new Projector(beside);
        long position = replay.position();
        while (!stopped.getAsBoolean()) {
            position = catchUp.to(replay.id(), position, history.head(), projector, stopped);
            if (!stopped.getAsBoolean() && tried(replay, position, live, projector)) {
                return;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(
                    PAUSE_MILLIS + ThreadLocalRandom.current().nextLong(PAUSE_MILLIS)));
        }
    }

    private boolean tried(Replay replay, long position, ReadModel live, Projector projector) {
        try {
            return Boolean.TRUE.equals(transaction.execute(t -> {
                boolean replaced = replaced(replay, position, live, projector);
                if (!replaced) {
                    t.setRollbackOnly();
                }
                return replaced;
            }));
        } catch (DataAccessException e) {
            if (!SqlFault.lockNotAvailable(e)) {
                throw e;
            }
            LOG.debug("{} is being read; its tables are replaced a little later", live.name());
            return false;
        }
    }

    private boolean replaced(Replay replay, long position, ReadModel live, Projector projector) {
        waitAtMost(FOR_THE_PROCESSOR);
        generations.holdAlone(live);
        long head = history.head();
        if (head > position && catchUp.part(replay.id(), position, head, projector) < head) {
            // More has come than one part: it is added outside, while nobody waits.
            return false;
        }
        waitAtMost(FOR_READERS);
        tables.replace(live);
        generations.made(live);
        replays.proceed(replay);
        return true;
    }

    private void waitAtMost(String time) {
        jdbc.queryForObject("SELECT set_config('lock_timeout', ?, true)", String.class, time);
    }
}
