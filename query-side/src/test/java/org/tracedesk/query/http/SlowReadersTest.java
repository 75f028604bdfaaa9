package org.tracedesk.query.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tracedesk.api.event.TicketClassified;
import org.tracedesk.ledger.testing.LedgerForTests;

/** Whoever asks for events and does not read them harms nobody but himself. */
class SlowReadersTest {

    private static final int READERS = 12;
    private static final int EVENTS = 300;
    /** Together more than any network buffer takes. */
    private static final List<String> MUCH = Collections.nCopies(400, "售后服务".repeat(10));

    @RegisterExtension
    static final StartedQuerySide SERVER = new StartedQuerySide();

    @Test
    void readersThatDoNotReadHoldNoConnectionAndNoWriterAndMissNothing() throws Exception {
        List<FeedReader> stalled = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            stalled.add(FeedReader.open(SERVER, "", -1));
        }
        try (LedgerForTests ledger = new LedgerForTests(SERVER.postgres())) {
            for (int i = 0; i < EVENTS; i++) {
                UUID ticket = UUID.randomUUID();
                ledger.record(ticket, 0, new TicketClassified(ticket, Instant.EPOCH, MUCH, null, null, null, null));
            }
            HikariDataSource pool = SERVER.bean(HikariDataSource.class);
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> pool.getHikariPoolMXBean().getActiveConnections() == 0);
            assertThat(SERVER.get("service", "/api/v1/events?limit=1&after=" + (EVENTS - 2))
                            .json()
                            .at("/items/0/position")
                            .asInt())
                    .isEqualTo(EVENTS - 1);
        }
        for (FeedReader reader : stalled) {
            readAll(reader);
        }
    }

    /** Whoever was sent away for not reading comes again. */
    private static void readAll(FeedReader stalled) throws IOException {
        FeedReader reader = stalled;
        for (int i = 0; i < EVENTS; ) {
            try {
                assertThat(reader.next().path("position").asInt()).isEqualTo(i);
                i++;
            } catch (IOException sentAway) {
                reader.close();
                reader = FeedReader.open(SERVER, "", i - 1);
            }
        }
        reader.close();
    }
}
