package org.tracedesk.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tracedesk.api.value.FieldValue;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.ledger.personal.KeysForTests;
import org.tracedesk.ledger.testing.PostgresForTests;
import org.tracedesk.query.projection.QuerySchema;
import org.tracedesk.query.projection.StateJson;
import org.tracedesk.query.story.Ledger;
import org.tracedesk.query.story.Projecting;

class AuditTrailTest {

    @RegisterExtension
    static final PostgresForTests POSTGRES = PostgresForTests.quick();

    private final JdbcTemplate jdbc = new JdbcTemplate(POSTGRES.dataSource());
    private final Projecting projecting =
            new Projecting(POSTGRES.dataSource(), new AuditTrail(jdbc), "audit_entry", "audit_ticket");
    private final Ledger ledger = new Ledger();

    @BeforeAll
    static void migrate() {
        QuerySchema.prepare(POSTGRES.dataSource());
    }

    @BeforeEach
    void empty() {
        projecting.clear();
        ledger.ticket(1)
                .opened("20231001001", "agent")
                .assigned("技术部", "handler")
                .started("handler")
                .noted("已到货")
                .amended(TicketField.ORDER_NUMBER, FieldValue.of("DD2"), null);
    }

    @Test
    void each_event_is_one_entry_with_what_it_changed() {
        projecting.project(ledger);

        assertThat(changesOf("TicketAssigned"))
                .isEqualTo("[{\"field\":\"department\",\"before\":null,\"after\":\"技术部\"},"
                        + "{\"field\":\"assignee\",\"before\":null,\"after\":\"handler\"},"
                        + "{\"field\":\"responsible\",\"before\":null,\"after\":\"handler\"}]");
        assertThat(changesOf("TicketAmended"))
                .contains("{\"field\":\"orderNumber\",\"before\":\"DD20231001001\",\"after\":\"DD2\"}")
                .contains("amend.reason")
                .doesNotContain("写错");
        assertThat(StateJson.list(changesOf("ProgressNoteAdded"), Change.class))
                .containsExactly(new Change("note", null, KeysForTests.STORY.seal(Personal.of("已到货"))));
        assertThat(jdbc.queryForMap("SELECT actor, staff_number, version FROM query.audit_entry WHERE version = 2"))
                .containsEntry("actor", "handler")
                .containsEntry("staff_number", "CS001");
    }

    @Test
    void rows_are_the_same_by_one_batch_one_by_one_redelivered_and_after_a_reset() {
        projecting.project(ledger);
        Map<String, List<String>> once = projecting.rows();

        projecting.projectOneByOne(ledger);
        assertThat(projecting.rows()).isEqualTo(once);
        projecting.clear();
        assertThat(projecting.rows().values()).allMatch(List::isEmpty);
        projecting.projectOneByOne(ledger);
        assertThat(projecting.rows()).isEqualTo(once);
    }

    private String changesOf(String type) {
        return String.valueOf(
                jdbc.queryForObject("SELECT changes FROM query.audit_entry WHERE type = ?", String.class, type));
    }
}
