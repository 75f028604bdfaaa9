package org.tracedesk.query.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tracedesk.api.value.FieldValue;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.Priority;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.ledger.personal.KeysForTests;
import org.tracedesk.ledger.testing.PostgresForTests;
import org.tracedesk.model.form.FormLibrary;
import org.tracedesk.query.filter.Period;
import org.tracedesk.query.masking.Masking;
import org.tracedesk.query.projection.QuerySchema;
import org.tracedesk.query.story.Ledger;
import org.tracedesk.query.story.Projecting;
import org.tracedesk.query.story.TicketStory;

class ServiceStatisticsTest {

    @RegisterExtension
    static final PostgresForTests POSTGRES = PostgresForTests.quick();

    private static final Period ALWAYS = new Period(null, null);

    private final JdbcTemplate jdbc = new JdbcTemplate(POSTGRES.dataSource());
    private final Projecting projecting = new Projecting(
            POSTGRES.dataSource(),
            new ServiceStatistics(jdbc, ZoneId.of("Asia/Shanghai")),
            "handled_round",
            "service_contact",
            "service_ticket");
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
    void times_are_told_by_mean_median_and_ninetieth_percentile_against_what_was_allowed() {
        // Every act comes an hour after the one before: work begins after 2 hours, and is done after 3 and more.
        for (int n = 1; n <= 10; n++) {
            TicketStory ticket = assigned(n, "2023-10-01T06:30:00Z").started("handler");
            for (int note = 1; note < n; note++) {
                ticket.noted("已到货");
            }
            ticket.resolved("handler", "换压缩机");
        }
        projecting.project(ledger);

        Handling handling = handling(HandlingDimension.DEPARTMENT, ALWAYS).getFirst();

        assertThat(handling.key()).isEqualTo("技术部");
        assertThat(handling.count()).isEqualTo(10);
        assertThat(handling.response()).isEqualTo(new Handling.Times(7_200, 7_200, 7_200));
        assertThat(handling.handling()).isEqualTo(new Handling.Times(27_000, 27_000, 39_960));
        assertThat(handling.standardSeconds()).isEqualTo(18_000);
        assertThat(handling.inTimeShare()).isEqualByComparingTo("0.3");
        assertThat(handling.reopenedShare()).isEqualByComparingTo("0");
    }

    @Test
    void every_solved_round_counts_at_its_time_and_keeps_who_had_it_when_another_begins() {
        assigned(1, null)
                .resolved("handler", "更换密封圈")
                .rated(2, null, false)
                .handledAgain()
                .assigned("技术部", "handler3")
                .started("handler3")
                .resolved("handler3", "更换进水阀");
        assigned(2, null).noted("未完");
        projecting.projectOneByOne(ledger);

        assertThat(handling(HandlingDimension.ASSIGNEE, ALWAYS))
                .extracting(one -> one.key() + " " + one.count() + " " + one.reopened() + " " + one.due())
                .containsExactly("handler 1 1 0", "handler3 1 0 0");
        Period second = new Period(Instant.parse("2023-10-01T06:00:00Z"), null);
        assertThat(handling(HandlingDimension.ASSIGNEE, second))
                .extracting(Handling::key)
                .containsExactly("handler3");
    }

    @Test
    void a_month_is_told_by_category_with_standard_replies_and_the_causes_that_several_tell() {
        caused(1, "制冷剂不足").standardReply(new UUID(1, 1), 1, null);
        caused(2, "制冷剂不足");
        caused(3, "李女士家停电");
        ledger.ticket(4).opened("N4", "agent").classified(Priority.P2, "业务办理", "订单查询");
        ledger.ticket(5).at("2023-10-31T16:00:00Z").opened("N5", "agent");
        projecting.project(ledger);

        ProblemMonth month = month("2023-10");

        assertThat(month.tickets()).isEqualTo(4);
        assertThat(month.standardReplyShare()).isEqualByComparingTo("0.25");
        assertThat(month.items())
                .extracting(one -> one.category() + " " + one.count() + " " + one.share())
                .containsExactly("售后服务-故障报修 3 0.7500", "业务办理-订单查询 1 0.2500");
        assertThat(month.items().getFirst().causes()).containsExactly(new ProblemMonth.Cause("制冷剂不足", 2));
        assertThat(month("2023-11").tickets()).isEqualTo(1);
    }

    @Test
    void the_same_rows_come_of_one_batch_of_single_events_and_of_a_second_time() {
        assigned(1, "2023-10-01T06:30:00Z")
                .standardReply(new UUID(1, 1), 1, "请稍候")
                .resolved("handler", "更换密封圈")
                .amended(TicketField.CATEGORY, FieldValue.of(List.of("业务办理", "订单查询")), null)
                .reopened("再次故障")
                .resolved("handler", "更换进水阀");
        caused(2, "制冷剂不足");
        projecting.project(ledger);
        Map<String, List<String>> rows = projecting.rows();

        projecting.project(ledger);
        assertThat(projecting.rows()).isEqualTo(rows);
        projecting.clear();
        projecting.projectOneByOne(ledger);
        assertThat(projecting.rows()).isEqualTo(rows);
    }

    private TicketStory assigned(int n, @Nullable String dueAt) {
        return ledger.ticket(n)
                .opened("N" + n, "agent")
                .assigned("技术部", "handler", dueAt == null ? null : Instant.parse(dueAt));
    }

    private TicketStory caused(int n, String cause) {
        return ledger.ticket(n)
                .opened("N" + n, "agent")
                .classified(Priority.P1, "售后服务", "故障报修")
                .amended(TicketField.CAUSE, FieldValue.of(Personal.of(cause)), null);
    }

    private List<Handling> handling(HandlingDimension by, Period resolved) {
        return new HandlingReader(JdbcClient.create(jdbc)).find(by, resolved, null, 50);
    }

    private ProblemMonth month(String month) {
        JdbcClient client = JdbcClient.create(jdbc);
        Masking masking = new Masking(KeysForTests.on(POSTGRES.dataSource()).vault(), FormLibrary.shipped());
        return new ProblemReader(client, new Causes(client, masking)).of(new AskedMonth(YearMonth.parse(month), null));
    }
}
