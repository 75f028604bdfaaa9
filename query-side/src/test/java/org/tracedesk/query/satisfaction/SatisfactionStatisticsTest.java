package org.tracedesk.query.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tracedesk.api.value.FieldValue;
import org.tracedesk.api.value.Priority;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.ledger.testing.PostgresForTests;
import org.tracedesk.query.projection.QuerySchema;
import org.tracedesk.query.story.Ledger;
import org.tracedesk.query.story.Projecting;
import org.tracedesk.query.story.TicketStory;

class SatisfactionStatisticsTest {

    @RegisterExtension
    static final PostgresForTests POSTGRES = PostgresForTests.quick();

    private final JdbcTemplate jdbc = new JdbcTemplate(POSTGRES.dataSource());
    private final Projecting projecting = new Projecting(
            POSTGRES.dataSource(),
            new SatisfactionStatistics(jdbc, ZoneId.of("Asia/Shanghai")),
            "rating",
            "rating_count",
            "satisfaction_ticket");
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
    void a_rating_counts_once_in_each_dimension() {
        rated(1, 5, "非常满意", true);

        projecting.project(ledger);

        assertThat(counts())
                .containsExactlyInAnyOrder(
                        "category 售后服务 5 非常满意 1",
                        "category2 售后服务-故障报修 5 非常满意 1",
                        "assignee handler 5 非常满意 1",
                        "department 技术部 5 非常满意 1",
                        "channel PHONE 5 非常满意 1",
                        "form hotline 5 非常满意 1",
                        "month 2023-10 5 非常满意 1",
                        "round 1 5 非常满意 1");
    }

    @Test
    void a_corrected_score_restates_the_rating() {
        rated(1, 2, null, false).amended(TicketField.SCORE, FieldValue.of(4), true);

        projecting.projectOneByOne(ledger);

        assertThat(counts()).contains("form hotline 4  1").doesNotContain("form hotline 2  1");
        assertThat(jdbc.queryForMap("SELECT score, satisfied FROM query.rating"))
                .containsEntry("score", 4)
                .containsEntry("satisfied", true);
    }

    @Test
    void a_category_corrected_in_the_same_round_restates_the_rating() {
        rated(1, 5, null, true).classified(Priority.P2, "产品咨询", "参数说明");

        projecting.projectOneByOne(ledger);

        assertThat(counts()).contains("category 产品咨询 5  1").doesNotContain("category 售后服务 5  1");
    }

    @Test
    void an_earlier_round_keeps_its_rating() {
        rated(1, 2, null, false)
                .handledAgain()
                .classified(Priority.P2, "产品咨询", "参数说明")
                .assigned("运营部", "handler2")
                .resolved("handler2", "退款")
                .rated(5, null, true);

        projecting.projectOneByOne(ledger);

        assertThat(counts())
                .contains(
                        "category 售后服务 2  1", "category 产品咨询 5  1", "assignee handler 2  1", "assignee handler2 5  1");
    }

    @Test
    void a_rating_is_restated_also_after_it_ended_its_round() {
        rated(1, 2, null, false)
                .handledAgain()
                .classified(Priority.P2, "产品咨询", "参数说明")
                .amended(TicketField.SCORE, FieldValue.of(4), true);

        projecting.projectOneByOne(ledger);

        assertThat(counts())
                .contains("round 1 4  1", "category 售后服务 4  1", "assignee handler 4  1")
                .doesNotContain("round 1 2  1", "category 产品咨询 4  1");
    }

    @Test
    void the_day_of_a_rating_is_the_desks() {
        opened(1).at("2023-10-31T16:00:00Z").rated(5, null, true);
        opened(2).at("2023-10-31T15:59:59Z").rated(5, null, true);

        projecting.project(ledger);

        assertThat(counts()).contains("month 2023-11 5  1", "month 2023-10 5  1");
    }

    @Test
    void rows_are_the_same_by_one_batch_one_by_one_redelivered_and_after_a_reset() {
        rated(1, 2, "不满意", false).amended(TicketField.SCORE, FieldValue.of(4), true);
        rated(2, null, "满意", true).reopened("又坏了");
        rated(3, 5, null, true).classified(Priority.P1, "产品咨询", "参数说明");
        projecting.project(ledger);
        Map<String, List<String>> once = projecting.rows();

        projecting.projectOneByOne(ledger);
        assertThat(projecting.rows()).isEqualTo(once);
        projecting.clear();
        assertThat(projecting.rows().values()).allMatch(List::isEmpty);
        projecting.projectOneByOne(ledger);
        assertThat(projecting.rows()).isEqualTo(once);
    }

    private TicketStory rated(int n, @Nullable Integer score, @Nullable String label, boolean satisfied) {
        return opened(n).rated(score, label, satisfied);
    }

    private TicketStory opened(int n) {
        return ledger.ticket(n)
                .opened("2023100100" + n, "agent")
                .classified(Priority.P1, "售后服务", "故障报修")
                .assigned("技术部", "handler")
                .resolved("handler", "换压缩机");
    }

    private List<String> counts() {
        return jdbc.queryForList(
                "SELECT concat_ws(' ', dimension, key, score, label, n) FROM query.rating_count", String.class);
    }
}
