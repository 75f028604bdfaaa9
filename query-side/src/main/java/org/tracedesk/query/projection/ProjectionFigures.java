package org.tracedesk.query.projection;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.tracedesk.ledger.stream.LedgerWatch;

/** How far behind the ledger the segments are that this process holds of a projection, and how many it holds. */
record ProjectionFigures(TrackingEventProcessor processor, LedgerWatch ledger) implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("tracedesk.projection.lag", this, ProjectionFigures::lag)
                .description("Events between the ledger's end and the last segment that this process holds")
                .tag("projection", processor.getName())
                .strongReference(true)
                .register(registry);
        Gauge.builder("tracedesk.projection.segments", this, ProjectionFigures::segments)
                .description("Segments that this process holds")
                .tag("projection", processor.getName())
                .strongReference(true)
                .register(registry);
    }

    /** None while no segment is here. */
    private double lag() {
        long head = ledger.head();
        return processor.processingStatus().values().stream()
                .mapToLong(segment -> head - position(segment))
                .max()
                .stream()
                .mapToDouble(behind -> Math.max(0, behind))
                .findFirst()
                .orElse(Double.NaN);
    }

    private double segments() {
        return processor.processingStatus().size();
    }

    private static long position(EventTrackerStatus segment) {
        return segment.getCurrentPosition().orElse(-1);
    }
}
