package org.tracedesk.ledger.store;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.tracedesk.ledger.append.AppendVerdict;
import org.tracedesk.ledger.append.EventRow;
import org.tracedesk.ledger.append.GroupCommitWriter;

/**
 * Axon's JDBC storage engine whose appends go through the group commit. When an append returns, its events are durable
 * and visible; reads take a pooled connection for one query each, outside any transaction.
 */
public final class LedgerStorageEngine extends JdbcEventStorageEngine {

    private static final String UNIQUE_VIOLATION = "23505";

    private final GroupCommitWriter writer;

    /**
     * @param snapshots serializer of snapshots
     * @param events serializer of events
     * @param snapshotFilter which stored snapshots still fit the code
     */
    public LedgerStorageEngine(
            DataSource dataSource,
            GroupCommitWriter writer,
            Serializer snapshots,
            Serializer events,
            EventUpcasterChain upcasters,
            SnapshotFilter snapshotFilter) {
        super(builder()
                .connectionProvider(dataSource::getConnection)
                .transactionManager(NoTransactionManager.INSTANCE)
                .schema(LedgerTables.events())
                .dataType(byte[].class)
                .snapshotSerializer(snapshots)
                .eventSerializer(events)
                .upcasterChain(upcasters)
                .snapshotFilter(snapshotFilter)
                .persistenceExceptionResolver(LedgerStorageEngine::isDuplicateKey));
        this.writer = writer;
    }

    /** Every failure leaves as an exception, also an error: only then is the ticket evicted from the cache. */
    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        AppendVerdict verdict;
        try {
            verdict = writer.append(
                    events.stream().map(event -> row(event, serializer)).toList());
        } catch (Error e) {
            throw new EventStoreException("The events could not be appended", e);
        }
        if (!verdict.durable()) {
            throw Conflict.of(verdict, domainEvent(events.getFirst()));
        }
    }

    private static EventRow row(EventMessage<?> message, Serializer serializer) {
        DomainEventMessage<?> event = domainEvent(message);
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        SerializedObject<byte[]> metadata = event.serializeMetaData(serializer, byte[].class);
        return new EventRow(
                event.getIdentifier(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getType(),
                DateTimeUtils.formatInstant(event.getTimestamp()),
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                metadata.getData());
    }

    /** An event of no aggregate is stored as the stock engine does: as the first of an aggregate named after itself. */
    private static <T> DomainEventMessage<T> domainEvent(EventMessage<T> event) {
        return event instanceof DomainEventMessage<T> domainEvent
                ? domainEvent
                : new GenericDomainEventMessage<>(null, event.getIdentifier(), 0L, event, event::getTimestamp);
    }

    /** For snapshots only: one that is there already is as good. */
    private static boolean isDuplicateKey(Throwable failure) {
        return failure instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState());
    }
}
