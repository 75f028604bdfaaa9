package org.tracedesk.ledger.axonserver;

import java.util.List;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.Serializer;
import org.tracedesk.ledger.append.AppendVerdict;
import org.tracedesk.ledger.store.Conflict;

/**
 * Axon's event store on Axon Server, whose appends have a verdict before the command is answered. As on PostgreSQL, the
 * events are stored when the unit of work is prepared, so nothing may be registered to happen between that and the end.
 */
public final class AxonServerLedgerStore extends AxonServerEventStore {

    private final AxonServerAppender appender;
    private final Serializer serializer;

    private AxonServerLedgerStore(Builder builder, AxonServerAppender appender, Serializer serializer) {
        super(builder);
        this.appender = appender;
        this.serializer = serializer;
    }

    /**
     * The store that is built.
     *
     * @param events serializer of events
     */
    public static AxonServerLedgerStore of(Builder builder, AxonServerAppender appender, Serializer events) {
        // The builder makes its storage engine, which reads, only together with a store of its own kind.
        builder.build();
        return new AxonServerLedgerStore(builder, appender, events);
    }

    @Override
    protected void prepareCommit(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        AppendVerdict verdict = appender.append(
                events.stream().map(event -> EventForm.of(event, serializer)).toList());
        if (!verdict.durable()) {
            throw Conflict.of(verdict, (DomainEventMessage<?>) events.getFirst());
        }
    }
}
