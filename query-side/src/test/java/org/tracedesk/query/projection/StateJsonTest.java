package org.tracedesk.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tracedesk.api.value.FieldValue;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.model.ticket.TicketState;
import org.tracedesk.query.story.Ledger;

class StateJsonTest {

    @Test
    void a_state_is_read_as_it_was_written() {
        TicketState state = rich();

        assertThat(StateJson.read(StateJson.of(state))).isEqualTo(state);
    }

    @Test
    void fields_stand_under_their_paths_and_sets_in_one_order() {
        assertThat(StateJson.of(rich()))
                .contains("\"customer.tier\":{\"plain\":[\"EXISTING\"]}")
                .contains("\"formerOwners\":[\"handler\"]")
                .contains("\"departments\":[\"客服部\",\"技术部\"]");
    }

    private static TicketState rich() {
        Ledger ledger = new Ledger();
        ledger.ticket(1)
                .opened("20231001001", "agent")
                .assigned("客服部", "agent2")
                .assigned("技术部", "handler")
                .started("handler")
                .resolved("handler", "换压缩机")
                .amended(TicketField.ORDER_NUMBER, FieldValue.of("DD2"), null)
                .rated(2, "不满意", false)
                .handledAgain();
        return Batch.fold(ledger.events(), Map.of())
                .tickets()
                .values()
                .iterator()
                .next()
                .state();
    }
}
