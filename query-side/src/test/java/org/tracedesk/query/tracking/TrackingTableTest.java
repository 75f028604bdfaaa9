package org.tracedesk.query.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tracedesk.api.value.FieldValue;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.Priority;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.ledger.personal.KeysForTests;
import org.tracedesk.ledger.personal.Vault;
import org.tracedesk.ledger.testing.PostgresForTests;
import org.tracedesk.model.form.FormLibrary;
import org.tracedesk.query.masking.Masking;
import org.tracedesk.query.projection.QuerySchema;
import org.tracedesk.query.projection.StateJson;
import org.tracedesk.query.story.Ledger;
import org.tracedesk.query.story.Projecting;

class TrackingTableTest {

    @RegisterExtension
    static final PostgresForTests POSTGRES = PostgresForTests.quick();

    private final JdbcTemplate jdbc = new JdbcTemplate(POSTGRES.dataSource());
    private final KeysForTests keys = KeysForTests.on(POSTGRES.dataSource());
    private final Vault vault = keys.vault();
    private final SearchedTexts searched =
            new SearchedTexts(new Masking(vault, FormLibrary.shipped()), new PairDigests(keys.deskKey()));
    private final Projecting projecting = new Projecting(
            POSTGRES.dataSource(),
            new TrackingTable(jdbc, searched, vault),
            "tracking_table",
            "ticket_note",
            "ticket_round",
            "ticket_text",
            "ticket_viewer");
    private final Ledger ledger = new Ledger();

    @BeforeAll
    static void migrate() {
        QuerySchema.prepare(POSTGRES.dataSource());
    }

    @BeforeEach
    void empty() {
        projecting.clear();
    }

    @Test
    void a_batch_of_many_tickets_is_one_row_a_ticket() {
        var first = ledger.ticket(1).opened("20231001001", "agent");
        ledger.ticket(2).opened("20231001002", "agent2");
        first.classified(Priority.P1, "售后服务", "故障报修").assigned("技术部", "handler").started("handler");

        projecting.project(ledger);

        assertThat(row("20231001001"))
                .containsEntry("status", "IN_PROGRESS")
                .containsEntry("category_path", "售后服务-故障报修")
                .containsEntry("category_first", "售后服务")
                .containsEntry("priority_rank", 1)
                .containsEntry("department", "技术部")
                .containsEntry("assignee", "handler")
                .containsEntry("version", 3L)
                .containsEntry("position", 4L);
        assertThat(row("20231001002")).containsEntry("status", "NEW").containsEntry("version", 0L);
    }

    @Test
    void rows_are_the_same_by_one_batch_one_by_one_redelivered_and_after_a_reset() {
        longStories();
        projecting.project(ledger);
        Map<String, List<String>> once = projecting.rows();

        projecting.project(ledger);
        assertThat(projecting.rows()).isEqualTo(once);
        projecting.projectOneByOne(ledger);
        assertThat(projecting.rows()).isEqualTo(once);
        projecting.clear();
        assertThat(projecting.rows().values()).allMatch(List::isEmpty);
        projecting.projectOneByOne(ledger);
        assertThat(projecting.rows()).isEqualTo(once);
    }

    @Test
    void a_new_round_keeps_the_result_of_the_one_before() {
        longStories();

        projecting.project(ledger);

        assertThat(jdbc.queryForMap("SELECT * FROM query.ticket_round"))
                .containsEntry("n", 1)
                .containsEntry("owner", "handler")
                .containsEntry("score", 2)
                .containsEntry("label", "不满意")
                .containsEntry("outcome", "SOLVED");
        assertThat(row("20231001001")).containsEntry("round", 2).containsEntry("assignee", null);
        assertThat(jdbc.queryForList("SELECT unnest(owners) FROM query.tracking_table WHERE round = 2", String.class))
                .containsExactly("handler");
    }

    @Test
    void a_score_is_corrected_also_in_the_round_it_ended() {
        ledger.ticket(1)
                .opened("20231001001", "agent")
                .resolved("handler", "换压缩机")
                .rated(2, null, false)
                .handledAgain()
                .amended(TicketField.SCORE, FieldValue.of(4), true);

        projecting.projectOneByOne(ledger);

        assertThat(jdbc.queryForList("SELECT score FROM query.ticket_round", Integer.class))
                .containsExactly(4);
    }

    @Test
    void a_ticket_is_seen_by_who_recorded_it_and_by_who_answers_or_answered_for_it() {
        ledger.ticket(1)
                .opened("20231001001", "agent")
                .assigned("技术部", "handler")
                .assigned("运营部", "handler2")
                .resolved("handler2", "换压缩机")
                .reopened("又坏了");

        projecting.project(ledger);
        List<String> atOnce = viewers();
        projecting.clear();
        projecting.projectOneByOne(ledger);

        assertThat(viewers()).isEqualTo(atOnce).containsExactlyInAnyOrder("p:agent", "p:handler2", "d:技术部", "d:运营部");
    }

    @Test
    void a_department_that_was_asked_for_help_sees_the_ticket() {
        ledger.ticket(1).opened("20231001001", "agent").invited(1, "运营部", "通话录音");

        projecting.project(ledger);

        assertThat(viewers()).containsExactlyInAnyOrder("p:agent", "d:运营部");
        assertThat(row("20231001001")).containsEntry("department", null);
    }

    @Test
    void a_corrected_time_of_contact_moves_the_ticket_for_all_who_see_it() {
        Instant corrected = Instant.parse("2023-09-30T01:30:00Z");
        ledger.ticket(1)
                .opened("20231001001", "agent")
                .assigned("技术部", "handler")
                .amended(TicketField.OCCURRED_AT, FieldValue.of(corrected), null);

        projecting.projectOneByOne(ledger);

        assertThat(jdbc.queryForList("SELECT contact_at FROM query.ticket_viewer", Timestamp.class))
                .hasSize(3)
                .containsOnly(Timestamp.from(corrected));
    }

    private List<String> viewers() {
        return jdbc.queryForList("SELECT viewer FROM query.ticket_viewer", String.class).stream()
                .sorted()
                .toList();
    }

    @Test
    void notes_keep_their_kind_order_and_author() {
        longStories();

        projecting.project(ledger);

        assertThat(jdbc.query(
                        "SELECT kind, by, text FROM query.ticket_note ORDER BY version",
                        (row, n) -> row.getString(1) + " " + row.getString(2) + " "
                                + vault.open(StateJson.personal(row.getString(3)))
                                        .orElseThrow()))
                .containsExactly("NOTE handler 已到货", "WAIT handler 订单截图", "REPLY handler 已发");
    }

    @Test
    void an_erased_customer_leaves_nothing_to_search_but_numbers_as_if_he_had_never_been_readable() {
        longStories();
        projecting.project(ledger);

        projecting.erase("C20231001001");
        projecting.project(ledger);

        assertThat(indexed("20231001001")).containsExactly(-1L);
        assertThat(pairsOf("20231001001"))
                .isEqualTo(new PairDigests(keys.deskKey()).of(SearchText.of("20231001001\nDD20231001001")));
        assertThat(indexed("20231001002")).containsExactly(-1L);
        assertThat(pairsOf("20231001002"))
                .hasSizeGreaterThan(pairsOf("20231001001").size());
    }

    @Test
    void nothing_personal_stands_in_any_row_in_clear() {
        longStories();
        projecting.project(ledger);

        assertThat(String.join(
                        "\n",
                        projecting.rows().values().stream()
                                .flatMap(List::stream)
                                .toList()))
                .contains("20231001001", "DD20231001001")
                .doesNotContain("李女士", "13812345678", "空调", "已到货", "换压缩机", "写错");
    }

    private List<Long> indexed(String number) {
        return jdbc.queryForList(
                "SELECT part FROM query.ticket_text JOIN query.tracking_table USING (ticket_id) WHERE number = ?",
                Long.class,
                number);
    }

    private List<Integer> pairsOf(String number) {
        return jdbc.queryForList(
                "SELECT unnest(pairs) FROM query.ticket_text JOIN query.tracking_table USING (ticket_id)"
                        + " WHERE number = ? AND part = -1",
                Integer.class,
                number);
    }

    private void longStories() {
        ledger.ticket(1)
                .opened("20231001001", "agent")
                .classified(Priority.P1, "售后服务", "故障报修")
                .assigned("技术部", "handler")
                .started("handler")
                .noted("已到货")
                .waited("订单截图")
                .replied("已发")
                .resolved("handler", "换压缩机")
                .informed("已修好")
                .amended(TicketField.DESCRIPTION, FieldValue.of(Personal.of("洗衣机漏水")), null)
                .rated(2, "不满意", false)
                .handledAgain();
        ledger.ticket(2)
                .opened("20231001002", "agent2")
                .resolved("agent2", "说明")
                .reviewed()
                .closed()
                .archived();
    }

    private Map<String, Object> row(String number) {
        return jdbc.queryForMap("SELECT * FROM query.tracking_table WHERE number = ?", number);
    }
}
