package org.tracedesk.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tracedesk.api.event.ProgressNoteAdded;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.api.event.WorkStarted;
import org.tracedesk.api.value.Personal;
import org.tracedesk.ledger.personal.KeysForTests;
import org.tracedesk.ledger.testing.LedgerForTests;
import tools.jackson.databind.JsonNode;

/** However many write, in several processes, and however often a reader loses its connection: nothing is lost. */
class FeedUnderLoadTest {

    private static final int WRITERS = 32;
    private static final int READERS = 5;
    private static final int EVENTS = Integer.getInteger("feed.events", 4_800);
    private static final int EVENTS_A_TICKET = 15;

    @RegisterExtension
    static final StartedQuerySide SERVER = new StartedQuerySide();

    @Test
    void everyReaderHasEveryEventOnceAndInOrder() throws Exception {
        long seed = new Random().nextLong();
        try (LedgerForTests here = new LedgerForTests(SERVER.postgres());
                LedgerForTests there = new LedgerForTests(SERVER.postgres());
                ExecutorService threads = Executors.newFixedThreadPool(WRITERS + READERS + 1)) {
            List<Future<List<JsonNode>>> readers = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                long own = seed + i;
                readers.add(threads.submit(() -> readAll(new Random(own))));
            }
            Future<List<JsonNode>> poller = threads.submit(FeedUnderLoadTest::pollAll);
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                LedgerForTests ledger = i % 2 == 0 ? here : there;
                writers.add(threads.submit(writing(ledger)));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
            for (Future<List<JsonNode>> reader : readers) {
                everyEventOnceAndInOrder(reader.get(), "seed " + seed);
            }
            everyEventOnceAndInOrder(poller.get(), "long polling");
        }
    }

    private static Callable<Void> writing(LedgerForTests ledger) {
        return () -> {
            for (int left = EVENTS / WRITERS; left > 0; left -= EVENTS_A_TICKET) {
                UUID ticket = UUID.randomUUID();
                for (int version = 0; version < Math.min(left, EVENTS_A_TICKET); version++) {
                    TicketEvent event = version == 0
                            ? new WorkStarted(ticket, Instant.EPOCH, "handler")
                            : new ProgressNoteAdded(
                                    ticket, Instant.EPOCH, KeysForTests.STORY.seal(Personal.of("已联系客户")));
                    ledger.record(ticket, version, event);
                }
            }
            return null;
        };
    }

    /** Reads until it has all, and hangs up now and then. */
    private static List<JsonNode> readAll(Random random) throws IOException {
        List<JsonNode> seen = new ArrayList<>();
        while (seen.size() < EVENTS) {
            long last = seen.isEmpty() ? -1 : seen.getLast().path("position").asLong();
            try (FeedReader reader = FeedReader.open(SERVER, "", last)) {
                for (int patience = 1 + random.nextInt(EVENTS / 4); patience > 0 && seen.size() < EVENTS; patience--) {
                    seen.add(reader.next());
                }
            }
        }
        return seen;
    }

    private static List<JsonNode> pollAll() {
        List<JsonNode> seen = new ArrayList<>();
        long after = -1;
        while (seen.size() < EVENTS) {
            JsonNode page = SERVER.get(
                            "auditor", "/api/v1/events?limit=500&wait=30" + (after < 0 ? "" : "&after=" + after))
                    .json();
            page.path("items").forEach(seen::add);
            after = page.path("nextPosition").asLong();
        }
        return seen;
    }

    private static void everyEventOnceAndInOrder(List<JsonNode> seen, String how) {
        assertThat(seen)
                .as(how)
                .extracting(event -> event.path("position").asLong())
                .containsExactlyElementsOf(LongStream.range(0, EVENTS).boxed().toList());
        Map<String, Integer> versions = new HashMap<>();
        for (JsonNode event : seen) {
            String ticket = event.path("subject").asString();
            assertThat(event.path("sequence").asInt()).as(how).isEqualTo(versions.getOrDefault(ticket, -1) + 1);
            versions.merge(ticket, 0, (before, zero) -> before + 1);
        }
    }
}
