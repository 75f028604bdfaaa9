package org.tracedesk.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.tracedesk.api.event.CustomerErased;
import org.tracedesk.api.event.TicketEvent;

/** Feeds a read model: collects the events of a batch in memory and writes them once, before the batch commits. */
public final class BatchProjection {

    private final ReadModel model;
    private final ReadYourWrites readers;
    private final String key;

    public BatchProjection(ReadModel model, ReadYourWrites readers) {
        this.model = model;
        this.readers = readers;
        this.key = BatchProjection.class.getName() + "/" + model.name();
    }

    @EventHandler
    void on(TicketEvent event, DomainEventMessage<?> message, TrackingToken token) {
        UnitOfWork<?> batch = CurrentUnitOfWork.get().root();
        List<RecordedEvent> collected = batch.getOrComputeResource(key, k -> collectFor(batch));
        collected.add(RecordedEvent.of(event, message, token));
    }

    /** What came before is written first, so that nothing of it is made after the erasure. */
    @EventHandler
    void on(CustomerErased event, DomainEventMessage<?> message, TrackingToken token) {
        UnitOfWork<?> batch = CurrentUnitOfWork.get().root();
        List<RecordedEvent> collected = batch.getOrComputeResource(key, k -> collectFor(batch));
        project(collected);
        collected.clear();
        erase(RecordedErasure.of(event, message, token));
    }

    /** Takes away what was made of a customer's texts. */
    public void erase(RecordedErasure erasure) {
        model.erased(erasure);
    }

    @ResetHandler
    void reset() {
        model.clear();
    }

    private List<RecordedEvent> collectFor(UnitOfWork<?> batch) {
        List<RecordedEvent> events = new ArrayList<>();
        batch.onPrepareCommit(u -> project(events));
        batch.afterCommit(u -> readers.advanced());
        return events;
    }

    /** Brings the read model forward by these events; events it has seen before change nothing. */
    public void project(List<RecordedEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        Set<UUID> tickets = events.stream().map(e -> e.event().ticketId()).collect(Collectors.toSet());
        Batch batch = Batch.fold(events, model.standings(tickets));
        if (!batch.steps().isEmpty()) {
            model.write(batch);
        }
    }
}
