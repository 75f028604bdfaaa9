package org.tracedesk.ledger.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.ledger.append.GroupCommitWriter;
import org.tracedesk.ledger.append.WriterSettings;
import org.tracedesk.ledger.chain.RecordingInterceptor;
import org.tracedesk.ledger.raw.PostgresRawLedger;
import org.tracedesk.ledger.schema.LedgerSchema;
import org.tracedesk.ledger.serialization.LedgerSerialization;
import org.tracedesk.ledger.store.LedgerStorageEngine;
import org.tracedesk.ledger.stream.AppendNotice;
import org.tracedesk.ledger.stream.LedgerEventStore;
import org.tracedesk.ledger.stream.LedgerWatch;
import org.tracedesk.ledger.stream.PostgresWatch;

/** The ledger of one process without an application around it; several on one database are several processes. */
public final class LedgerForTests implements AutoCloseable {

    private final LedgerWatch watch;
    private final AppendNotice notice;
    private final GroupCommitWriter writer;
    private final LedgerStorageEngine engine;
    private final PostgresRawLedger raw;
    private final LedgerEventStore store;

    /** Migrates the database if needed, and starts. */
    public LedgerForTests(PostgresForTests postgres, EventUpcaster... upcasters) {
        LedgerSchema.prepare(postgres.dataSource(), true);
        watch = new PostgresWatch(postgres.access());
        notice = new AppendNotice(postgres.access());
        writer = new GroupCommitWriter(postgres.access(), WriterSettings.usual(), head -> {
            watch.advancedTo(head);
            notice.announce();
        });
        engine = new LedgerStorageEngine(
                postgres.dataSource(),
                writer,
                LedgerSerialization.strict(),
                LedgerSerialization.events(),
                new EventUpcasterChain(upcasters),
                SnapshotFilter.allowAll());
        raw = new PostgresRawLedger(postgres.dataSource());
        store = new LedgerEventStore(EmbeddedEventStore.builder()
                .storageEngine(engine)
                // Longer than any test: only a wake makes readers look.
                .fetchDelay(10)
                .timeUnit(TimeUnit.MINUTES));
        store.registerDispatchInterceptor(new RecordingInterceptor(LedgerSerialization.events(), raw));
        watch.onAdvance(store::wake);
        watch.start();
        notice.start();
        writer.start();
    }

    /** Records events of a ticket from a sequence number on, as one command would. */
    public void record(UUID ticket, long fromSequence, TicketEvent... events) {
        List<DomainEventMessage<TicketEvent>> messages = new ArrayList<>();
        for (TicketEvent event : events) {
            messages.add(message(ticket, fromSequence + messages.size(), event, Map.of()));
        }
        store.publish(messages);
    }

    /** A message as an aggregate of type Ticket makes it. */
    public static DomainEventMessage<TicketEvent> message(
            UUID ticket, long sequence, TicketEvent event, Map<String, String> metadata) {
        return new GenericDomainEventMessage<>(
                "Ticket",
                ticket.toString(),
                sequence,
                event,
                metadata,
                UUID.randomUUID().toString(),
                Instant.now());
    }

    /** The event store. */
    public LedgerEventStore store() {
        return store;
    }

    /** The storage engine under it. */
    public LedgerStorageEngine engine() {
        return engine;
    }

    /** Stored rows. */
    public PostgresRawLedger raw() {
        return raw;
    }

    /** The last visible position. */
    public LedgerWatch watch() {
        return watch;
    }

    @Override
    public void close() {
        writer.stop();
        notice.stop();
        watch.stop();
        store.shutDown();
    }
}
