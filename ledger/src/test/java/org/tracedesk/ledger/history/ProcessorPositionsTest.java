package org.tracedesk.ledger.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tracedesk.ledger.schema.LedgerSchema;
import org.tracedesk.ledger.serialization.LedgerSerialization;
import org.tracedesk.ledger.testing.PostgresForTests;

class ProcessorPositionsTest {

    private static final Duration LATELY = Duration.ofSeconds(10);
    private static final Instant NOW = Instant.parse("2023-10-01T01:30:05Z");

    @RegisterExtension
    static final PostgresForTests postgres = PostgresForTests.quick();

    private final ProcessorPositions positions =
            new ProcessorPositions(postgres.dataSource(), LedgerSerialization.strict());

    @BeforeAll
    static void enter() {
        LedgerSchema.prepare(postgres.dataSource(), true);
        postgres.execute("""
                INSERT INTO ledger.token_entry (processor_name, segment, token, token_type, timestamp, owner) VALUES
                ('reading', 0, convert_to('{"index":42,"gaps":[]}', 'UTF8'),
                    'org.axonframework.eventhandling.GapAwareTrackingToken', '2023-10-01T01:30:00.120Z', 'a process'),
                ('left', 0, convert_to('{"index":7,"gaps":[]}', 'UTF8'),
                    'org.axonframework.eventhandling.GapAwareTrackingToken', '2023-10-01T01:29:55.000Z', 'a process'),
                ('given up', 0, NULL, NULL, '2023-10-01T01:30:00.120Z', NULL)""");
    }

    @Test
    void thePositionIsThatOfTheLastEventDealtWith() {
        assertThat(positions.of("reading")).isEqualTo(42);
        assertThat(positions.of("left")).isEqualTo(7);
        assertThat(positions.of("given up")).isEqualTo(-1);
        assertThat(positions.of("unheard of")).isEqualTo(-1);
    }

    @Test
    void aProcessorIsFollowedForByWhoHasSaidSoLately() {
        assertThat(positions.followed("reading", NOW, LATELY)).isTrue();
        assertThat(positions.followed("left", NOW, LATELY)).isFalse();
        assertThat(positions.followed("given up", NOW, LATELY)).isFalse();
        assertThat(positions.followed("unheard of", NOW, LATELY)).isFalse();
    }

    @Test
    void aProcessorIsKnownOnceItHasBegun() {
        assertThat(positions.known("given up")).isTrue();
        assertThat(positions.known("unheard of")).isFalse();
    }
}
