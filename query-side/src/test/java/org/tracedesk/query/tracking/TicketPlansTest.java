package org.tracedesk.query.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.tracedesk.query.http.StartedQuerySide;
import org.tracedesk.query.masking.Masking;

/** The planner, with enough rows and nothing switched off, answers from indexes. */
class TicketPlansTest {

    @RegisterExtension
    static final StartedQuerySide SERVER = new StartedQuerySide();

    @BeforeAll
    static void fill() {
        SERVER.postgres().execute("""
                        INSERT INTO query.tracking_table
                        SELECT CAST(lpad(to_hex(i), 32, '0') AS uuid), 'N' || i, 'f' || i % 5,
                            (ARRAY['NEW', 'IN_PROGRESS', 'WAITING_CUSTOMER', 'RESOLVED'])[least(4, 1 + i % 40)],
                            NULL, 'NONE', false, 1, 'P' || i % 4, i % 4, ARRAY['c' || i % 30], 'c' || i % 30,
                            'c' || i % 30 || '-x' || i % 90, 'd' || i % 20, 'a' || i % 300, 'r' || i % 300,
                            ARRAY['a' || i % 300], ARRAY['d' || i % 20], (ARRAY['PHONE', 'CHAT', 'EMAIL', 'TICKET', 'APP'])[1 + i % 5], 'k' || i % 9000,
                            timestamptz '2023-01-01 00:00Z' + i * interval '1 minute', NULL, '9999-12-31',
                            timestamptz '2023-01-01 00:00Z' + i * interval '2 minutes', 0, i, '{}'
                        FROM generate_series(1, 20000) i""");
        SERVER.postgres().execute("""
                        INSERT INTO query.ticket_text
                        SELECT ticket_id, -1, ARRAY[position % 7001, 8000 + position % 50]
                        FROM query.tracking_table""");
        SERVER.postgres().execute("ANALYZE query.tracking_table, query.ticket_text");
    }

    @ParameterizedTest
    @CsvSource({
        "'', tracking_by_contact",
        "sort=contactAt, tracking_by_contact",
        "sort=-updatedAt, tracking_by_update",
        "sort=dueAt, tracking_by_due",
        "sort=priority, tracking_by_priority",
        "sort=-number, tracking_table_number_key",
        "status=WAITING_CUSTOMER, tracking_status",
        "form=f1, tracking_",
        "category=c7, tracking_category_first",
        "category=c7-x7, tracking_category_",
        "department=d3, tracking_",
        "assignee=a3, tracking_assignee",
        "priority=P1, tracking_",
        "channel=CHAT, tracking_",
        "customer=k77, tracking_customer",
        "overdue=true, tracking_overdue",
        "from=2023-01-02&to=2023-01-02, tracking_by_contact",
        "q=空调, ticket_text_pairs"
    })
    void each_filter_with_its_sort_is_answered_from_an_index(String query, String index) {
        Map<String, List<String>> parameters = Arrays.stream(query.split("&"))
                .filter(p -> !p.isEmpty())
                .map(p -> p.split("="))
                .collect(Collectors.toMap(p -> p[0], p -> List.of(p[1])));

        String plan = plan(TicketFilter.read(parameters, ZoneOffset.UTC), new Sight(true, "", List.of()));

        assertThat(plan).contains(index).doesNotContain("Seq Scan");
    }

    @Test
    void what_a_person_sees_is_answered_from_indexes() {
        TicketFilter all = TicketFilter.read(Map.of(), ZoneOffset.UTC);

        assertThat(plan(all, new Sight(false, "a7", List.of("d9"))))
                .contains("Index")
                .doesNotContain("Seq Scan");
    }

    @Test
    void a_ticket_page_is_one_query_by_keys() {
        String plan = String.join(
                "\n",
                new NamedParameterJdbcTemplate(SERVER.postgres().dataSource())
                        .queryForList(
                                "EXPLAIN " + TrackingRows.WHOLE + "t.ticket_id = :id",
                                Map.of(
                                        "everything",
                                        true,
                                        "login",
                                        "",
                                        "departments",
                                        new String[0],
                                        "id",
                                        new UUID(0, 77)),
                                String.class));

        assertThat(plan).contains("tracking_table_pkey").doesNotContain("Seq Scan on tracking_table");
    }

    /** Asks for the plan in place of the rows, with the same values. */
    private static String plan(TicketFilter filter, Sight sight) {
        EntityManager real = SERVER.bean(EntityManager.class);
        EntityManager explaining = (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, args) -> real.createNativeQuery("EXPLAIN " + args[0], String.class));
        List<?> lines = new TicketSearch(
                        explaining,
                        SERVER.bean(SearchedTexts.class),
                        SERVER.bean(Masking.class),
                        Clock.systemUTC(),
                        Duration.ofHours(2))
                .query(filter, sight, Optional.empty(), 51);
        return lines.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }
}
