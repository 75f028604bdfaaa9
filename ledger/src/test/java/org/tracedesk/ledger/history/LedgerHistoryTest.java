package org.tracedesk.ledger.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracedesk.api.event.ProgressNoteAdded;
import org.tracedesk.api.value.Personal;
import org.tracedesk.ledger.personal.KeysForTests;
import org.tracedesk.ledger.raw.TicketPlace;
import org.tracedesk.ledger.serialization.LedgerSerialization;
import org.tracedesk.ledger.testing.LedgerForTests;
import org.tracedesk.ledger.testing.PostgresForTests;

class LedgerHistoryTest {

    private static final int TICKETS = 7;
    private static final int ROUNDS = 11;
    private static final int EVENTS = TICKETS * ROUNDS;

    @RegisterExtension
    static final PostgresForTests postgres = PostgresForTests.quick();

    private static final List<UUID> IDS = new ArrayList<>();

    private final LedgerHistory history;

    LedgerHistoryTest() {
        try (LedgerForTests ledger = new LedgerForTests(postgres)) {
            history = new LedgerHistory(ledger.raw(), LedgerSerialization.events(), new EventUpcasterChain());
        }
    }

    /** Each ticket gets an event in turn, so that the events of all are mixed. */
    @BeforeAll
    static void record() {
        try (LedgerForTests ledger = new LedgerForTests(postgres)) {
            for (int sequence = 0; sequence < ROUNDS; sequence++) {
                for (int ticket = 0; ticket < TICKETS; ticket++) {
                    if (sequence == 0) {
                        IDS.add(UUID.randomUUID());
                    }
                    UUID id = IDS.get(ticket);
                    ledger.record(
                            id,
                            sequence,
                            new ProgressNoteAdded(id, Instant.EPOCH, KeysForTests.STORY.seal(Personal.of("到货"))));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 1_000})
    void whoReadsTicketByTicketMeetsEveryEventOnceAndEachTicketInItsOrder(int most) {
        List<TrackedEventMessage<?>> read = new ArrayList<>();
        int stored = 0;
        for (long from = 0; from < EVENTS; from += 3) {
            TicketPlace place = TicketPlace.before(from);
            LedgerHistory.TicketPart part;
            do {
                part = history.byTicket(place, from + 3, EVENTS, most);
                read.addAll(part.events());
                stored += part.stored();
                place = part.place();
            } while (part.stored() > 0);
        }

        assertThat(stored).isEqualTo(EVENTS);
        assertThat(sequences(read))
                .hasSize(TICKETS)
                .allSatisfy((id, sequences) ->
                        assertThat(sequences).hasSize(ROUNDS).isSorted().doesNotHaveDuplicates());
        assertThat(sequences(read).keySet()).containsExactlyInAnyOrderElementsOf(texts());
    }

    @Test
    void nothingIsReadBeyondThePositionUpToWhichIsAsked() {
        LedgerHistory.TicketPart part = history.byTicket(TicketPlace.before(0), EVENTS, 2L * TICKETS, 1_000);

        assertThat(part.events())
                .hasSize(2 * TICKETS + 1)
                .allSatisfy(e ->
                        assertThat(e.trackingToken().position().orElseThrow()).isLessThanOrEqualTo(2L * TICKETS));
    }

    @Test
    void whoReadsInOrderGoesOnWhereHeWas() {
        LedgerHistory.Part first = history.inOrder(-1, 9, 4);
        LedgerHistory.Part second = history.inOrder(first.position(), 9, 1_000);

        assertThat(first.events()).hasSize(4);
        assertThat(first.position()).isEqualTo(3);
        assertThat(second.events()).hasSize(6);
        assertThat(second.position()).isEqualTo(9);
        assertThat(history.inOrder(9, 9, 1_000)).isEqualTo(new LedgerHistory.Part(0, List.of(), 9));
    }

    @Test
    void theTicketsOfAStretchAreNamedOnce() {
        assertThat(history.tickets(-1, EVENTS)).containsExactlyInAnyOrderElementsOf(IDS);
        assertThat(history.tickets(TICKETS - 1, TICKETS + 1)).containsExactlyInAnyOrder(IDS.get(0), IDS.get(1));
        assertThat(history.ofTicket(IDS.get(3), 8, 2)).hasSize(2);
    }

    private static Map<String, List<Long>> sequences(List<TrackedEventMessage<?>> events) {
        return events.stream()
                .map(e -> (DomainEventMessage<?>) e)
                .collect(Collectors.groupingBy(
                        DomainEventMessage::getAggregateIdentifier,
                        Collectors.mapping(DomainEventMessage::getSequenceNumber, Collectors.toList())));
    }

    private static List<String> texts() {
        return IDS.stream().map(UUID::toString).toList();
    }
}
