package org.tracedesk.query.projection;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.tracedesk.api.event.CustomerErased;
import org.tracedesk.api.event.TicketEvent;

/** Feeds a read model: collects the events of a batch in memory and writes them once, before the batch commits. */
final class BatchProjection {

    private final ReadModel model;
    private final Parking parking;
    private final Generations generations;
    private final ReadYourWrites readers;
    private final String key;

    BatchProjection(ReadModel model, Parking parking, Generations generations, ReadYourWrites readers) {
        this.model = model;
        this.parking = parking;
        this.generations = generations;
        this.readers = readers;
        this.key = BatchProjection.class.getName() + "/" + model.name();
    }

    @EventHandler
    void on(TicketEvent event, DomainEventMessage<?> message, TrackingToken token) {
        collect(RecordedEvent.of(event, message, token));
    }

    @EventHandler
    void on(CustomerErased event, DomainEventMessage<?> message, TrackingToken token) {
        collect(RecordedErasure.of(event, message, token));
    }

    @ResetHandler
    void reset() {
        parking.clear();
    }

    private void collect(Recorded recorded) {
        UnitOfWork<?> batch = CurrentUnitOfWork.get().root();
        List<Recorded> collected = batch.getOrComputeResource(key, k -> collectFor(batch));
        collected.add(recorded);
    }

    private List<Recorded> collectFor(UnitOfWork<?> batch) {
        List<Recorded> events = new ArrayList<>();
        batch.onPrepareCommit(u -> {
            generations.hold(model);
            parking.project(events);
        });
        batch.afterCommit(u -> readers.advanced());
        return events;
    }
}
