package org.tracedesk.ledger.schema;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tracedesk.ledger.testing.PostgresForTests;

class LedgerSchemaTest {

    @RegisterExtension
    static final PostgresForTests postgres = PostgresForTests.quick();

    @BeforeAll
    static void makeTables() {
        LedgerSchema.prepare(postgres.dataSource(), true);
    }

    @Test
    void aDatabaseThatMayLoseEventsIsRefusedWithWhatToSet() {
        assertThatThrownBy(() -> LedgerSchema.prepare(postgres.dataSource(), false))
                .isInstanceOf(LedgerRefusesToStart.class)
                .hasMessageContaining("fsync = on");
    }

    @Test
    void aLedgerThatHoldsPersonalDataInAnotherWayIsRefused() {
        postgres.execute("UPDATE ledger.property SET value = 'clear' WHERE name = 'personal-data'");
        try {
            assertThatThrownBy(() -> LedgerSchema.prepare(postgres.dataSource(), true))
                    .isInstanceOf(LedgerRefusesToStart.class)
                    .hasMessageContaining("'clear'");
        } finally {
            postgres.execute("UPDATE ledger.property SET value = 'sealed' WHERE name = 'personal-data'");
        }
    }

    @Test
    void eventsAreNeverChangedOrRemoved() {
        assertThatThrownBy(() -> postgres.execute("UPDATE ledger.domain_event_entry SET type = 'Other'"))
                .rootCause()
                .hasMessageContaining("UPDATE on domain_event_entry refused");
        assertThatThrownBy(() -> postgres.execute("DELETE FROM ledger.domain_event_entry"))
                .rootCause()
                .hasMessageContaining("DELETE on domain_event_entry refused");
    }

    @Test
    void eventsGetInOnlyThroughTheFunction() {
        assertThatThrownBy(() -> postgres.execute("INSERT INTO ledger.domain_event_entry (global_index, "
                        + "event_identifier, payload, payload_type, time_stamp, aggregate_identifier, sequence_number) "
                        + "VALUES (0, 'e', '', 'type', 'now', 'a', 0)"))
                .rootCause()
                .hasMessageContaining("INSERT on domain_event_entry refused");
    }
}
