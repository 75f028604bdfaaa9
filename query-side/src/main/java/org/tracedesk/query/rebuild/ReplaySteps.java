package org.tracedesk.query.rebuild;

import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tracedesk.ledger.history.ProcessorPositions;
import org.tracedesk.query.projection.Projector;
import org.tracedesk.query.projection.ReadModel;

/** Does the steps of a replay. Whoever stops between two of them, or within one, leaves it so that it can be gone on with. */
final class ReplaySteps {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ProcessorPositions positions;
    private final Replays replays;
    private final Slices slices;
    private final TablesBeside tables;
    private final BulkFill fill;
    private final Comparison comparison;
    private final Replacement replacement;

    ReplaySteps(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            ProcessorPositions positions,
            Replays replays,
            Slices slices,
            TablesBeside tables,
            BulkFill fill,
            Comparison comparison,
            Replacement replacement) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.positions = positions;
        this.replays = replays;
        this.slices = slices;
        this.tables = tables;
        this.fill = fill;
        this.comparison = comparison;
        this.replacement = replacement;
    }

    /** Goes on with a replay until it is done or stopped. */
    void run(UUID id, ReadModel live, BooleanSupplier stopped) {
        replays.running(id).ifPresent(found -> {
            if (found.begunOtherwise(live.version(), migration())) {
                replays.startOver(found);
            } else {
                replays.resumed(found);
            }
        });
        while (!stopped.getAsBoolean()) {
            @Nullable Replay now = replays.running(id).orElse(null);
            if (now == null) {
                return;
            }
            step(now, live, stopped);
        }
    }

    /** Drops what a replay has made and says why it went no further. */
    void giveUp(UUID id, ReadModel live, String failure) {
        replays.running(id).ifPresent(replay -> {
            tables.clear(live);
            replays.failed(replay, failure);
        });
    }

    private void step(Replay now, ReadModel live, BooleanSupplier stopped) {
        ReadModel beside = live.in(TablesBeside.schema(live));
        switch (now.step()) {
            case CREATE -> transaction.executeWithoutResult(t -> create(now, live));
            case FILL -> {
                fill.run(now, new Projector(beside), stopped);
                proceed(now, stopped);
            }
            case INDEX -> {
                replays.filled(now);
                tables.index(live);
                proceed(now, stopped);
            }
            case COMPARE -> {
                replays.filled(now);
                Comparison.Outcome outcome = comparison.of(now, live, beside, stopped);
                if (outcome != null) {
                    replays.compared(now, outcome);
                    replays.proceed(now);
                }
            }
            case REPLACE -> replacement.run(now, live, beside, stopped);
            case CLEAR -> {
                tables.clear(live);
                replays.done(now);
            }
        }
    }

    private void create(Replay now, ReadModel live) {
        long target = positions.of(live.name());
        tables.create(live);
        slices.cut(now.id(), target);
        replays.created(now, live.version(), migration(), target);
    }

    private void proceed(Replay now, BooleanSupplier stopped) {
        if (!stopped.getAsBoolean()) {
            replays.proceed(now);
        }
    }

    private int migration() {
        return jdbc.sql("SELECT max(installed_rank) FROM query.flyway_schema_history")
                .query(Integer.class)
                .single();
    }
}
