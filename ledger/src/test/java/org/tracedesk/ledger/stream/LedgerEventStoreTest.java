package org.tracedesk.ledger.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tracedesk.api.event.WorkStarted;
import org.tracedesk.ledger.testing.LedgerForTests;
import org.tracedesk.ledger.testing.PostgresForTests;

/** The ledgers here look for new events only when they are woken. */
class LedgerEventStoreTest {

    @RegisterExtension
    static final PostgresForTests postgres = PostgresForTests.quick();

    private static LedgerForTests here;
    private static LedgerForTests elsewhere;

    @BeforeAll
    static void start() {
        here = new LedgerForTests(postgres);
        elsewhere = new LedgerForTests(postgres);
    }

    @AfterAll
    static void stop() {
        here.close();
        elsewhere.close();
    }

    @Test
    void aReaderAtTheEndSeesTheEventsOfThisProcessAndOfAnother() throws Exception {
        List<String> seen = new ArrayList<>();
        try (BlockingStream<TrackedEventMessage<?>> stream =
                here.store().openStream(here.store().createHeadToken())) {
            assertThat(stream.hasNextAvailable(10, TimeUnit.MILLISECONDS)).isFalse();
            for (int i = 0; i < 5; i++) {
                record(here, "here " + i);
                seen.add(next(stream));
                record(elsewhere, "elsewhere " + i);
                seen.add(next(stream));
            }
        }
        assertThat(seen).startsWith("here 0", "elsewhere 0").endsWith("here 4", "elsewhere 4");
    }

    @Test
    void whoWaitsForAPositionIsWokenByAnotherProcess() throws Exception {
        long head = here.raw().head();
        assertThat(here.watch().awaitBeyond(head, Duration.ofMillis(20))).isFalse();
        CompletableFuture<Boolean> more = CompletableFuture.supplyAsync(() -> awaitBeyond(head));
        record(elsewhere, "handler");
        assertThat(more.join()).isTrue();
        assertThat(here.watch().head()).isEqualTo(head + 1);
    }

    private static boolean awaitBeyond(long position) {
        try {
            return here.watch().awaitBeyond(position, Duration.ofSeconds(20));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String next(BlockingStream<TrackedEventMessage<?>> stream) throws InterruptedException {
        assertThat(stream.hasNextAvailable(20, TimeUnit.SECONDS)).isTrue();
        return ((WorkStarted) stream.nextAvailable().getPayload()).by();
    }

    private static void record(LedgerForTests ledger, String by) {
        UUID ticket = UUID.randomUUID();
        ledger.record(ticket, 0, new WorkStarted(ticket, Instant.EPOCH, by));
    }
}
