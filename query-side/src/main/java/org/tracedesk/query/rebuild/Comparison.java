package org.tracedesk.query.rebuild;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tracedesk.ledger.history.LedgerHistory;
import org.tracedesk.ledger.history.ProcessorPositions;
import org.tracedesk.query.projection.Projector;
import org.tracedesk.query.projection.ReadModel;

/**
 * Digests of a live read model and of the tables beside it, both at the same position, while the live one goes on. The live
 * rows are hashed once; then again those of the tickets that have changed meanwhile, until so few are left that they
 * and the position are read in one short transaction. The tables beside are brought to just that position.
 */
final class Comparison {

    /** Events that may have come meanwhile for the last look. */
    private static final int FEW = 500;

    private static final int EXAMPLES = 10;
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);
    private static final String BEFORE = "before";
    private static final String AFTER = "after";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TransactionTemplate snapshot;
    private final LedgerHistory history;
    private final ProcessorPositions positions;
    private final CatchUp catchUp;

    /** @param snapshot transactions that see the database as it was at one moment */
    Comparison(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            TransactionTemplate snapshot,
            LedgerHistory history,
            ProcessorPositions positions,
            CatchUp catchUp) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.snapshot = snapshot;
        this.history = history;
        this.positions = positions;
        this.catchUp = catchUp;
    }

    /**
     * What came out.
     *
     * @param position where both stood
     * @param before digest of the live tables
     * @param after digest of the tables beside
     * @param differing how many portions, such as tickets, have other rows
     * @param examples some of these portions
     */
    record Outcome(long position, String before, String after, long differing, List<String> examples) {}

    /** Null if it was stopped. */
    @Nullable
    Outcome of(Replay replay, ReadModel live, ReadModel beside, BooleanSupplier stopped) {
        RowHashes hashes = RowHashes.in(TablesBeside.schema(live), jdbc, transaction);
        long position = live(replay, live, hashes, stopped);
        catchUp.to(replay.id(), replay.position(), position, new Projector(beside), stopped);
        if (stopped.getAsBoolean()) {
            return null;
        }
        hashes.all(AFTER, beside);
        return new Outcome(
                position,
                hashes.digest(BEFORE),
                hashes.digest(AFTER),
                hashes.countDiffering(BEFORE, AFTER),
                hashes.differing(BEFORE, AFTER, EXAMPLES));
    }

    /** Hashes the live rows as they are at one position, which is returned. */
    private long live(Replay replay, ReadModel live, RowHashes hashes, BooleanSupplier stopped) {
        long seen = positions.of(live.name());
        // Somebody may have set the live one back; it has to come this far again.
        while (seen < replay.position() && !stopped.getAsBoolean()) {
            LockSupport.parkNanos(PAUSE_NANOS);
            seen = positions.of(live.name());
        }
        hashes.all(BEFORE, live);
        while (!stopped.getAsBoolean()) {
            long from = seen;
            Optional<Long> settled = Objects.requireNonNull(snapshot.execute(t -> settle(live, hashes, from)));
            if (settled.isPresent()) {
                return settled.get();
            }
            if (positions.of(live.name()) - from > FEW) {
                seen = further(live, hashes, from);
            } else {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
        return seen;
    }

    /**
     * The position at which all hashes are right; none if too many events have come since they were, or if some segments
     * have written more than others.
     */
    private Optional<Long> settle(ReadModel live, RowHashes hashes, long seen) {
        Optional<Long> now = positions.together(live.name()).filter(position -> position - seen <= FEW);
        now.ifPresent(position -> hashes.again(BEFORE, live, history.tickets(seen, position)));
        return now;
    }

    private long further(ReadModel live, RowHashes hashes, long seen) {
        long upTo = seen + FEW;
        transaction.executeWithoutResult(t -> hashes.again(BEFORE, live, history.tickets(seen, upTo)));
        return upTo;
    }
}
