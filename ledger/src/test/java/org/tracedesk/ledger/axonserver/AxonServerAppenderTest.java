package org.tracedesk.ledger.axonserver;

import static org.assertj.core.api.Assertions.assertThat;

import io.axoniq.axonserver.grpc.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tracedesk.ledger.append.AppendVerdict;
import org.tracedesk.ledger.chain.NameBasedId;
import org.tracedesk.ledger.raw.StoredEvent;
import org.tracedesk.ledger.serialization.StoredMetadata;
import org.tracedesk.ledger.testing.AxonServerForTests;

/** The verdicts that the table gives on PostgreSQL, on a real Axon Server. */
class AxonServerAppenderTest {

    private static ServerCalls server;
    private static AxonServerAppender appender;

    private final UUID ticket = UUID.randomUUID();

    @BeforeAll
    static void connect() {
        server = AxonServerForTests.emptied().calls();
        appender = new AxonServerAppender(server, Duration.ofSeconds(10));
    }

    @Test
    void eventsComeBackAsTheyWereSentWithTheirPositions() {
        StoredEvent first = event(0, UUID.randomUUID().toString(), Map.of("actor", "客服", "chain", "a"));
        StoredEvent second = event(1, UUID.randomUUID().toString(), Map.of("chain", "b"));
        AxonServerRawLedger ledger = new AxonServerRawLedger(server);
        long head = ledger.head();

        assertThat(append(first, second)).isEqualTo(AppendVerdict.STORED);

        assertThat(ledger.head()).isEqualTo(head + 2);
        List<StoredEvent> stored = ledger.beyond(head, 10);
        assertThat(stored).extracting(StoredEvent::position).containsExactly(head + 1, head + 2);
        assertThat(stored.getFirst())
                .usingRecursiveComparison()
                .ignoringFields("position")
                .isEqualTo(first);
        assertThat(ledger.ofTicket(ticket.toString(), 1, 10))
                .extracting(StoredEvent::eventId)
                .containsExactly(second.eventId());
        assertThat(ledger.ofTicket(ticket.toString(), 0, 1)).hasSize(1);
        assertThat(ledger.at(ticket.toString(), 1)).contains("b");
        assertThat(ledger.at(ticket.toString(), 2)).isEmpty();
        assertThat(ledger.find(ticket.toString(), second.eventId())).isPresent();
    }

    @Test
    void thePlaceOfAnotherEventIsAConflict() {
        append(event(0, "first " + ticket, Map.of("chain", "a")));
        assertThat(append(event(0, "other " + ticket, Map.of("chain", "b"))))
                .isEqualTo(AppendVerdict.SEQUENCE_CONFLICT);
    }

    @Test
    void theVerySameEventSentOnceMoreIsStoredAlready() {
        StoredEvent event = event(0, "same " + ticket, Map.of("chain", "a"));
        append(event);
        assertThat(append(event)).isEqualTo(AppendVerdict.ALREADY_STORED);
        assertThat(new AxonServerRawLedger(server).ofTicket(ticket.toString(), 0, 10))
                .hasSize(1);
    }

    @Test
    void theSameIdentifierWithOtherContentIsTaken() {
        append(event(0, "key " + ticket, Map.of("chain", "a")));
        assertThat(append(event(0, "key " + ticket, Map.of("chain", "b")))).isEqualTo(AppendVerdict.DUPLICATE_EVENT_ID);
    }

    @Test
    void aKeyIsKnownHoweverManyEventsCameAfterIt() {
        for (int sequence = 0; sequence <= 70; sequence++) {
            append(keyed(sequence, "agent:" + sequence));
        }
        assertThat(append(keyed(71, "agent:0"))).isEqualTo(AppendVerdict.DUPLICATE_EVENT_ID);
        assertThat(append(keyed(71, "agent:71"))).isEqualTo(AppendVerdict.STORED);
        assertThat(append(keyed(72, "agent:71"))).isEqualTo(AppendVerdict.DUPLICATE_EVENT_ID);
    }

    private StoredEvent keyed(long sequence, String key) {
        return event(
                sequence,
                NameBasedId.of(ticket, key).toString(),
                Map.of("idempotencyKey", key, "chain", Long.toString(sequence)));
    }

    private StoredEvent event(long sequence, String id, Map<String, String> metadata) {
        return new StoredEvent(
                -1,
                id,
                ticket.toString(),
                sequence,
                "Ticket",
                Instant.parse("2023-10-01T01:30:00.123Z"),
                "org.tracedesk.api.event.WorkStarted",
                "1",
                "{\"text\":\"制冷差\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                StoredMetadata.json(new TreeMap<>(metadata)));
    }

    private static AppendVerdict append(StoredEvent... events) {
        return appender.append(List.of(events).stream()
                .map(EventForm::of)
                .map(Event.class::cast)
                .toList());
    }
}
