package org.tracedesk.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tracedesk.query.story.Ledger;

class BatchTest {

    private final Ledger ledger = new Ledger();

    @Test
    void events_that_were_seen_before_are_no_steps() {
        ledger.ticket(1).opened("20231001001", "agent").started("handler");
        Batch first = Batch.fold(ledger.events(), Map.of());

        Batch again = Batch.fold(ledger.events(), first.tickets());

        assertThat(first.steps()).hasSize(2);
        assertThat(again.steps()).isEmpty();
        assertThat(again.tickets()).isEmpty();
    }

    @Test
    void a_hole_in_a_ticket_is_refused() {
        ledger.ticket(1).opened("20231001001", "agent").started("handler").noted("到货");
        List<RecordedEvent> holed =
                List.of(ledger.events().get(0), ledger.events().get(2));

        assertThatIllegalStateException()
                .isThrownBy(() -> Batch.fold(holed, Map.of()))
                .withMessageContaining("event 2 came where 1 was due");
    }
}
