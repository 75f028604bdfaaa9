package org.tracedesk.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tracedesk.ledger.testing.LedgerForTests.message;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tracedesk.api.event.WorkStarted;
import org.tracedesk.ledger.append.EventIdentifierTaken;
import org.tracedesk.ledger.testing.LedgerForTests;
import org.tracedesk.ledger.testing.PostgresForTests;

class LedgerStorageEngineTest {

    @RegisterExtension
    static final PostgresForTests postgres = PostgresForTests.quick();

    private static LedgerForTests ledger;

    private final UUID ticket = UUID.randomUUID();

    @BeforeAll
    static void start() {
        ledger = new LedgerForTests(postgres);
    }

    @AfterAll
    static void stop() {
        ledger.close();
    }

    @BeforeEach
    void startEmpty() {
        postgres.execute("TRUNCATE ledger.domain_event_entry, ledger.snapshot_event_entry");
    }

    @Test
    void aTicketIsReadAsItWasRecorded() {
        ledger.record(ticket, 0, started("a"), started("b"));
        ledger.record(ticket, 2, started("c"));
        assertThat(ledger.store().readEvents(ticket.toString()).asStream().<Object>map(EventMessage::getPayload))
                .containsExactly(started("a"), started("b"), started("c"));
        assertThat(ledger.store().lastSequenceNumberFor(ticket.toString())).contains(2L);
    }

    @Test
    void anotherEventAtTheSamePlaceIsAConflict() {
        ledger.record(ticket, 0, started("a"), started("b"));
        assertThatThrownBy(() -> ledger.record(ticket, 1, started("late")))
                .isExactlyInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> ledger.record(ticket, 0, started("again")))
                .isExactlyInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void anEventIdentifierIsTakenOnce() {
        Map<String, String> key = Map.of("idempotencyKey", "agent:1");
        ledger.store().publish(message(ticket, 0, started("a"), key));
        String id = ledger.raw().ofTicket(ticket.toString(), 0, 1).getFirst().eventId();
        assertThatThrownBy(() -> ledger.store().publish(message(ticket, 1, started("a"), key)))
                .isInstanceOfSatisfying(
                        EventIdentifierTaken.class,
                        taken -> assertThat(taken.eventId()).isEqualTo(id));
    }

    @Test
    void anErrorLeavesAsAnExceptionSoThatTheTicketIsEvicted() {
        EventMessage<Object> broken = new GenericEventMessage<>(new Object()) {
            @Override
            public <R> SerializedObject<R> serializePayload(Serializer serializer, Class<R> expected) {
                throw new StackOverflowError();
            }
        };
        assertThatThrownBy(() -> ledger.engine().appendEvents(List.of(broken))).isInstanceOf(EventStoreException.class);
    }

    @Test
    void positionsCountFromZeroAndTokensHaveNoGaps() {
        assertThat(ledger.engine().createHeadToken()).isNull();
        ledger.record(ticket, 0, started("a"), started("b"), started("c"));
        List<TrackingToken> tokens = ledger.engine()
                .readEvents((TrackingToken) null, false)
                .<TrackingToken>map(TrackedEventMessage::trackingToken)
                .toList();
        assertThat(tokens)
                .containsExactly(
                        GapAwareTrackingToken.newInstance(0, List.of()),
                        GapAwareTrackingToken.newInstance(1, List.of()),
                        GapAwareTrackingToken.newInstance(2, List.of()));
        assertThat(ledger.engine().createHeadToken()).isEqualTo(tokens.getLast());
        assertThat(ledger.engine().createTailToken()).isEqualTo(GapAwareTrackingToken.newInstance(-1, List.of()));
        assertThat(ledger.engine().readEvents(tokens.getFirst(), false).<Object>map(EventMessage::getPayload))
                .containsExactly(started("b"), started("c"));
    }

    @Test
    void aTicketIsLoadedFromItsSnapshotAndWhatFollowed() {
        ledger.record(ticket, 0, started("a"), started("b"), started("c"));
        ledger.store()
                .storeSnapshot(new GenericDomainEventMessage<>("Ticket", ticket.toString(), 1, new Snapshot("a, b")));
        ledger.store()
                .storeSnapshot(new GenericDomainEventMessage<>("Ticket", ticket.toString(), 1, new Snapshot("again")));
        assertThat(ledger.store().readEvents(ticket.toString()).asStream().<Object>map(EventMessage::getPayload))
                .containsExactly(new Snapshot("a, b"), started("c"));
    }

    record Snapshot(String told) {}

    private WorkStarted started(String by) {
        return new WorkStarted(ticket, Instant.parse("2023-10-01T01:30:00Z"), by);
    }
}
