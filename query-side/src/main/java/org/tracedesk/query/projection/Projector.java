package org.tracedesk.query.projection;

import java.util.ArrayList;
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

    /**
     * Folds and writes these events; events that the read model has seen before change nothing. What comes before an
     * erasure is written before it.
     */
    public void project(List<? extends Recorded> all) {
        List<RecordedEvent> events = new ArrayList<>();
        for (Recorded recorded : all) {
            switch (recorded) {
                case RecordedEvent event -> events.add(event);
                case RecordedErasure erasure -> {
                    write(events);
                    events.clear();
                    model.erased(erasure);
                }
            }
        }
        write(events);
    }

    private void write(List<RecordedEvent> events) {
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
