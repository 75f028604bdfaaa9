package org.tracedesk.query.rebuild;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.tracedesk.ledger.history.LedgerHistory;
import org.tracedesk.ledger.history.ProcessorPositions;
import org.tracedesk.query.projection.ReadModel;
import org.tracedesk.query.rebuild.Replay.Kind;
import org.tracedesk.query.rebuild.ShownProjection.Status;

/** Tells how the read models stand to the ledger. */
final class Projections {

    /** A processor says twice a second that it is there. */
    private static final Duration SILENT = Duration.ofSeconds(10);

    private final List<ReadModel> models;
    private final ProcessorPositions positions;
    private final LedgerHistory ledger;
    private final ReplayReports reports;
    private final EventProcessingConfiguration processing;
    private final Clock clock;

    Projections(
            List<ReadModel> models,
            ProcessorPositions positions,
            LedgerHistory ledger,
            ReplayReports reports,
            EventProcessingConfiguration processing,
            Clock clock) {
        this.models = models;
        this.positions = positions;
        this.ledger = ledger;
        this.reports = reports;
        this.processing = processing;
        this.clock = clock;
    }

    List<ShownProjection> all() {
        return models.stream().map(ReadModel::name).sorted().map(this::shown).toList();
    }

    private ShownProjection shown(String name) {
        long position = positions.of(name);
        ShownReplay rebuild = reports.newest(Kind.REBUILD, name).orElse(null);
        return ShownProjection.of(name, position, ledger.head(), status(name, rebuild), rebuild);
    }

    private Status status(String name, @Nullable ShownReplay rebuild) {
        boolean failing = processing
                .eventProcessor(name, TrackingEventProcessor.class)
                .map(here -> here.processingStatus().values().stream().anyMatch(EventTrackerStatus::isErrorState))
                .orElse(false);
        if (failing) {
            return Status.FAILING;
        }
        if (!positions.followed(name, clock.instant(), SILENT)) {
            return Status.STOPPED;
        }
        return rebuild != null && rebuild.status() == ShownReplay.Status.RUNNING ? Status.REBUILDING : Status.RUNNING;
    }
}
