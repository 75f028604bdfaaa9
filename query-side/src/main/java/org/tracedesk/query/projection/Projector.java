package org.tracedesk.query.projection;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Brings a read model forward by events, inside the transaction that also stores how far it is. */
public final class Projector {

    private final ReadModel model;

    public Projector(ReadModel model) {
        this.model = model;
    }

    /** Folds and writes these events; events that the read model has seen before change nothing. */
    public void project(List<RecordedEvent> events) {
        Set<UUID> tickets = events.stream().map(e -> e.event().ticketId()).collect(Collectors.toSet());
        Batch batch = Batch.fold(events, model.standings(tickets));
        if (!batch.steps().isEmpty()) {
            model.write(batch);
        }
    }
}
