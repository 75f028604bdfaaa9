package org.tracedesk.ledger.stream;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

/** Axon's event store, whose readers at the end of the stream are woken instead of polling once a second. */
public final class LedgerEventStore extends EmbeddedEventStore {

    /** @param builder with the storage engine set */
    public LedgerEventStore(Builder builder) {
        super(builder);
    }

    /** Lets the readers at the end look for new events now; returns at once. */
    public void wake() {
        afterCommit(List.of());
    }
}
