package org.tracedesk.ledger.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.event.WorkStarted;
import org.tracedesk.ledger.append.AppendFailed;
import org.tracedesk.ledger.axonserver.AxonServerRawLedger;
import org.tracedesk.ledger.axonserver.ServerCalls;
import org.tracedesk.ledger.raw.StoredEvent;
import org.tracedesk.ledger.schema.LedgerRefusesToStart;
import org.tracedesk.ledger.schema.LedgerSchema;
import org.tracedesk.ledger.schema.StoreInUse;
import org.tracedesk.ledger.testing.AxonServerForTests;
import org.tracedesk.ledger.testing.LedgerForTests;
import org.tracedesk.ledger.testing.PostgresForTests;

/** A ledger moves from a real PostgreSQL to a real Axon Server. */
class LedgerMoveTest {

    private static final int TICKETS = 30;
    private static final int EVENTS = 41;

    @RegisterExtension
    static final PostgresForTests postgres = PostgresForTests.quick();

    private LedgerForTests ledger;
    private StoreInUse inUse;
    private ServerCalls server;

    @BeforeEach
    void fill() {
        server = AxonServerForTests.emptied().calls();
        ledger = new LedgerForTests(postgres);
        inUse = new StoreInUse(LedgerSchema.prepare(postgres.dataSource(), true), postgres.dataSource());
        postgres.execute("TRUNCATE ledger.domain_event_entry, ledger.snapshot_event_entry");
        postgres.execute("DELETE FROM ledger.property WHERE name IN ('move', 'writing')");
        postgres.execute("UPDATE ledger.property SET value = 'postgres' WHERE name = 'event-store'");
        for (int i = 0; i < TICKETS; i++) {
            UUID ticket = new UUID(0, i);
            ledger.record(ticket, 0, starts(ticket, EVENTS));
            ledger.store()
                    .storeSnapshot(new GenericDomainEventMessage<>(
                            "Ticket",
                            ticket.toString(),
                            EVENTS - 1,
                            new WorkStarted(ticket, Instant.EPOCH, "handler")));
        }
    }

    @AfterEach
    void close() {
        // There is none where there is no Axon Server.
        if (ledger != null) {
            ledger.close();
        }
    }

    @Test
    void everyEventIsThereAsItWasAndNothingIsWrittenHereAnyMore() {
        LedgerMove.Moved moved = move((step, done, all) -> {});

        assertThat(moved.events()).isEqualTo(TICKETS * EVENTS);
        List<StoredEvent> there = new AxonServerRawLedger(server).beyond(-1, TICKETS * EVENTS);
        assertThat(there)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("metadata")
                .isEqualTo(ledger.raw().beyond(-1, TICKETS * EVENTS));
        assertThat(there)
                .extracting(StoredEvent::metadataValues)
                .isEqualTo(ledger.raw().beyond(-1, TICKETS * EVENTS).stream()
                        .map(StoredEvent::metadataValues)
                        .toList());
        assertThatThrownBy(() -> ledger.record(new UUID(0, 0), EVENTS, starts(new UUID(0, 0), 1)))
                .isInstanceOf(AppendFailed.class);
        assertThatThrownBy(inUse::requirePostgres).isInstanceOf(LedgerRefusesToStart.class);
    }

    @Test
    void whatIsWrittenWhileItIsCopiedComesAlong() {
        UUID late = new UUID(0, 99);
        boolean[] written = new boolean[1];
        LedgerMove.Moved moved = move((step, done, all) -> {
            if (step == MoveProgress.Step.SNAPSHOTS && !written[0]) {
                written[0] = true;
                ledger.record(late, 0, starts(late, 3));
            }
        });
        assertThat(moved.events()).isEqualTo(TICKETS * EVENTS + 3);
        assertThat(new AxonServerRawLedger(server).ofTicket(late.toString(), 0, 10))
                .hasSize(3);
    }

    @Test
    void aMoveThatWasStoppedGoesOnWhereItWas() {
        assertThatThrownBy(() -> move((step, done, all) -> {
                    throw new IllegalStateException("stopped");
                }))
                .hasMessage("stopped");
        assertThat(new AxonServerRawLedger(server).head()).isPositive();
        ledger.record(new UUID(0, 0), EVENTS, starts(new UUID(0, 0), 1));

        assertThat(move((step, done, all) -> {}).events()).isEqualTo(TICKETS * EVENTS + 1);
    }

    @Test
    void aTargetWithOtherEventsIsRefusedAndWritingGoesOn() {
        move((step, done, all) -> {});
        postgres.execute("UPDATE ledger.property SET value = 'postgres' WHERE name = 'event-store'");
        postgres.execute("DELETE FROM ledger.property WHERE name = 'writing'");

        assertThatThrownBy(() -> move((step, done, all) -> {}))
                .isInstanceOf(MoveRefused.class)
                .hasMessageContaining("not empty");
        ledger.record(new UUID(0, 0), EVENTS, starts(new UUID(0, 0), 1));
    }

    private LedgerMove.Moved move(MoveProgress progress) {
        return new LedgerMove(inUse, postgres.dataSource(), server, progress).run();
    }

    private static TicketEvent[] starts(UUID ticket, int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> new WorkStarted(ticket, Instant.EPOCH, "处理人" + n))
                .toArray(TicketEvent[]::new);
    }
}
