package org.tracedesk.ledger.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tracedesk.ledger.testing.LedgerForTests.message;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tracedesk.api.event.ProgressNoteAdded;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.event.WorkStarted;
import org.tracedesk.api.value.Personal;
import org.tracedesk.ledger.personal.KeysForTests;
import org.tracedesk.ledger.raw.StoredEvent;
import org.tracedesk.ledger.serialization.LedgerSerialization;
import org.tracedesk.ledger.testing.LedgerForTests;
import org.tracedesk.ledger.testing.PostgresForTests;

class RecordingInterceptorTest {

    @RegisterExtension
    static final PostgresForTests postgres = PostgresForTests.quick();

    private static LedgerForTests ledger;

    private final UUID ticket = UUID.randomUUID();
    private final WorkStarted started = new WorkStarted(ticket, Instant.EPOCH, "handler");
    private final ProgressNoteAdded note =
            new ProgressNoteAdded(ticket, Instant.EPOCH, KeysForTests.STORY.seal(Personal.of("已联系客户 \"x\"")));

    @BeforeAll
    static void start() {
        ledger = new LedgerForTests(postgres);
    }

    @AfterAll
    static void stop() {
        ledger.close();
    }

    @Test
    void theLinksOfStoredRowsCanBeRecomputed() {
        Map<String, String> metadata = Map.of("actor", "客服", "idempotencyKey", "agent:1");
        inOneCommand(List.of(message(ticket, 0, started, metadata), message(ticket, 1, note, metadata)));
        inOneCommand(List.of(message(ticket, 2, note, Map.of())));
        ledger.record(ticket, 3, note, note);

        List<StoredEvent> stored = stored();
        assertThat(stored).hasSize(5);
        String previous = HashChain.BEGINNING;
        for (StoredEvent event : stored) {
            previous = HashChain.link(previous, event.chained());
            assertThat(event.metadataValues()).containsEntry("chain", previous);
        }
    }

    @Test
    void theTimeOfAnEventIsTheSameInMemoryAndAsStored() {
        Instant fine = Instant.parse("2023-10-01T01:30:00.123456789Z");
        EventMessage<?> event = new GenericDomainEventMessage<>(
                "Ticket", ticket.toString(), 0, started, Map.of(), "fine " + ticket, fine);
        Instant inMemory = new RecordingInterceptor(LedgerSerialization.events(), ledger.raw())
                .handle(List.of(event))
                .apply(0, event)
                .getTimestamp();
        ledger.store().publish(event);
        assertThat(inMemory).isEqualTo(stored().getFirst().time()).isEqualTo(Instant.parse("2023-10-01T01:30:00.123Z"));
    }

    @Test
    void onlyTheFirstEventOfACommandIsNamedByItsIdempotencyKey() {
        Map<String, String> key = Map.of("idempotencyKey", "agent:1");
        inOneCommand(List.of(message(ticket, 0, started, key), message(ticket, 1, note, key)));
        String expected = NameBasedId.of(ticket, "agent:1").toString();
        assertThat(stored().getFirst().eventId()).isEqualTo(expected);
        assertThat(stored().getLast().eventId()).isNotEqualTo(expected);
    }

    @Test
    void anEventWithoutPredecessorIsRefused() {
        assertThatThrownBy(() -> ledger.record(ticket, 1, started)).isInstanceOf(ChainBroken.class);
        assertThat(stored()).isEmpty();
    }

    @Test
    void metadataThatIsNotAStringIsRefused() {
        assertThatThrownBy(() -> ledger.store()
                        .publish(new GenericDomainEventMessage<>(
                                "Ticket", ticket.toString(), 0, started, Map.of("secret", 4711))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("secret")
                .hasMessageNotContaining("4711");
    }

    private static void inOneCommand(List<DomainEventMessage<TicketEvent>> events) {
        DefaultUnitOfWork.startAndGet(new GenericEventMessage<>("command"))
                .execute(() -> ledger.store().publish(events));
    }

    private List<StoredEvent> stored() {
        return ledger.raw().ofTicket(ticket.toString(), 0, 10);
    }
}
