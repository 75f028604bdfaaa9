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
    void an_event_of_a_type_not_known_here_is_passed_over() {
        ledger.ticket(1).opened("20231001001", "agent").started("handler").noted("到货");
        List<RecordedEvent> holed =
                List.of(ledger.events().get(0), ledger.events().get(2));

        Batch batch = Batch.fold(holed, Map.of());

        assertThat(batch.tickets().values()).extracting(Standing::version).containsExactly(2L);
    }

    @Test
    void a_ticket_without_its_opening_is_refused() {
        ledger.ticket(1).opened("20231001001", "agent").started("handler");

        assertThatIllegalStateException()
                .isThrownBy(() -> Batch.fold(ledger.events().subList(1, 2), Map.of()))
                .withMessageContaining("event 1 came where 0 was due");
    }
}
