package org.tracedesk.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tracedesk.api.value.Channel;
import org.tracedesk.api.value.Priority;
import org.tracedesk.query.story.Ledger;
import tools.jackson.databind.JsonNode;

class TicketsOverHttpTest {

    @RegisterExtension
    static final StartedQuerySide SERVER = new StartedQuerySide();

    private static final Ledger LEDGER = new Ledger();
    private static final UUID FIRST = new UUID(0x1000L, 1);

    @BeforeAll
    static void tell() {
        LEDGER.ticket(1)
                .opened("20231001001", "agent")
                .classified(Priority.P1, "售后服务", "故障报修")
                .assigned("技术部", "handler", java.time.Instant.parse("2023-10-02T01:30:00Z"))
                .started("handler")
                .noted("已到货")
                .waited("订单截图")
                .replied("已发")
                .resolved("handler", "换压缩机")
                .informed("已修好")
                .rated(2, "不满意", false)
                .handledAgain();
        LEDGER.ticket(2)
                .at("2023-10-01T15:59:59Z")
                .opened(
                        "QA20231001002",
                        "agent2",
                        "qa-record",
                        Channel.CHAT,
                        "查询订单状态 iPhone",
                        List.of("产品咨询", "参数说明"),
                        null)
                .assigned("运营部", "handler2", java.time.Instant.parse("2023-10-03T01:30:00Z"))
                .by("handler2")
                .resolved("handler2", "已说明");
        LEDGER.ticket(3)
                .at("2023-10-01T16:00:00Z")
                .opened("20231002001", "agent", "hotline", Channel.EMAIL, "洗衣机漏水", null, Priority.P3)
                .assigned("技术部", "handler3")
                .by("handler3")
                .noted("客户家中无人");
        joined("both", "{AGENT,HANDLER}", "技术部", "运营部");
        joined("idle", "{HANDLER}");
        SERVER.record(LEDGER);
        SERVER.caughtUp(LEDGER);
    }

    @Test
    void a_ticket_page_shows_every_field_rounds_and_notes() {
        Answer answer = SERVER.get("agent", "/api/v1/tickets/" + FIRST);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).contains("\"10\"");
        JsonNode ticket = answer.json();
        assertThat(ticket.path("id").asString()).isEqualTo(FIRST.toString());
        assertThat(ticket.path("number").asString()).isEqualTo("20231001001");
        assertThat(ticket.path("status").asString()).isEqualTo("NEW");
        assertThat(ticket.path("round").asInt()).isEqualTo(2);
        assertThat(ticket.path("category").toString()).isEqualTo("[\"售后服务\",\"故障报修\"]");
        assertThat(ticket.path("customer").path("contact").asString()).isEqualTo("138****5678");
        assertThat(ticket.path("customer").path("number").asString()).isEqualTo("C20231001001");
        assertThat(ticket.path("identityCheck").path("passed").asBoolean()).isTrue();
        assertThat(ticket.path("answer").path("rings").asInt()).isEqualTo(2);
        assertThat(ticket.path("occurredAt").asString()).isEqualTo("2023-10-01T09:30:00+08:00");
        assertThat(ticket.path("informed").asBoolean()).isFalse();
        assertThat(ticket.path("version").asInt()).isEqualTo(10);
        assertThat(ticket.path("rounds")).hasSize(2);
        assertThat(ticket.path("rounds").get(0).toString())
                .contains("\"owner\":\"handler\"", "\"score\":2", "\"label\":\"不满意\"", "\"outcome\":\"SOLVED\"")
                .contains("\"since\":\"2023-10-01T09:30:00+08:00\"");
        assertThat(ticket.path("rounds").get(1).path("cause").asString()).isEqualTo("LOW_RATING");
        assertThat(ticket.path("notes")
                        .valueStream()
                        .map(n -> n.path("n").asInt() + " " + n.path("kind").asString() + " "
                                + n.path("by").asString() + " " + n.path("text").asString()))
                .containsExactly("1 NOTE handler 已到货", "2 WAIT handler 订单截图", "3 REPLY handler 已发");
    }

    /** A new person of some departments, with the agent's password. */
    private static void joined(String login, String roles, String... departments) {
        JdbcTemplate jdbc = SERVER.bean(JdbcTemplate.class);
        jdbc.update("""
                INSERT INTO desk.person (login, name, password_hash, roles)
                SELECT ?, ?, password_hash, CAST(? AS text[]) FROM desk.person WHERE login = 'agent'""", login, login, roles);
        for (String department : departments) {
            jdbc.update("INSERT INTO desk.membership VALUES (?, ?)", login, department);
        }
    }

    @Test
    void every_question_is_planned_for_its_own_values() {
        assertThat(SERVER.bean(JdbcTemplate.class).queryForObject("SHOW plan_cache_mode", String.class))
                .isEqualTo("force_custom_plan");
    }

    @Test
    void a_ticket_is_found_by_its_number() {
        assertThat(SERVER.get("supervisor", "/api/v1/tickets/by-number/QA20231001002")
                        .json()
                        .path("solution")
                        .asString())
                .isEqualTo("已说明");
        assertThat(SERVER.get("supervisor", "/api/v1/tickets/by-number/NONE").code())
                .isEqualTo("TICKET_NOT_FOUND");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status=NEW | 20231002001 20231001001",
                "status=NEW&status=RESOLVED | 20231002001 QA20231001002 20231001001",
                "form=qa-record | QA20231001002",
                "category=%E5%94%AE%E5%90%8E%E6%9C%8D%E5%8A%A1 | 20231001001",
                "category=%E5%94%AE%E5%90%8E%E6%9C%8D%E5%8A%A1-%E6%95%85%E9%9A%9C%E6%8A%A5%E4%BF%AE | 20231001001",
                "category=%E6%95%85%E9%9A%9C%E6%8A%A5%E4%BF%AE | ''",
                "department=%E6%8A%80%E6%9C%AF%E9%83%A8 | 20231002001 20231001001",
                "assignee=handler2 | QA20231001002",
                "priority=P1 | 20231001001",
                "priority=P1&priority=P3 | 20231002001 20231001001",
                "channel=CHAT&form=qa-record | QA20231001002",
                "customer=C20231001001 | 20231001001",
                "overdue=true | ''",
                "overdue=false | 20231002001 QA20231001002 20231001001",
                "from=2023-10-02 | 20231002001",
                "to=2023-10-01 | QA20231001002 20231001001",
                "from=2023-10-01T23:59:59%2B08:00&to=2023-10-02T00:00:00+08:00 | QA20231001002",
                "sort=contactAt | 20231001001 QA20231001002 20231002001",
                "sort=number | 20231001001 20231002001 QA20231001002",
                "sort=-number | QA20231001002 20231002001 20231001001",
                "sort=dueAt&status=RESOLVED | QA20231001002",
                "sort=priority | 20231001001 20231002001 QA20231001002",
                "sort=-updatedAt | 20231002001 QA20231001002 20231001001",
                "q=%E7%A9%BA%E8%B0%83 | 20231001001",
                "q=%E8%AE%A2%E5%8D%95 | QA20231001002 20231001001",
                "q=iphone | QA20231001002",
                "q=%E6%97%A0%E4%BA%BA | 20231002001",
                "q=%E6%BC%8F%E6%B0%B4%20%E6%97%A0%E4%BA%BA | 20231002001",
                "q=%E5%8E%8B%E7%BC%A9 | ''",
                "q=DD20231001 | 20231001001",
                "q=%E6%B0%B4%E6%BC%8F | ''"
            })
    void filters_and_sorts(String query, String numbers) {
        Answer answer = SERVER.get("supervisor", "/api/v1/tickets?" + query);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(String.join(" ", answer.each("number"))).isEqualTo(numbers);
    }

    @Test
    void every_fault_of_a_question_is_told() {
        Answer answer = SERVER.get(
                "supervisor", "/api/v1/tickets?status=OPEN&colour=red&from=yesterday&sort=size&q=x&overdue=maybe");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.faults())
                .containsExactlyInAnyOrder(
                        "status UNKNOWN_VALUE",
                        "colour UNKNOWN_FIELD",
                        "from BAD_INSTANT",
                        "sort UNKNOWN_VALUE",
                        "q OUT_OF_RANGE",
                        "overdue UNKNOWN_VALUE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "agent | 20231002001 20231001001",
                "agent2 | QA20231001002",
                "handler | 20231002001 20231001001",
                "handler2 | QA20231001002",
                "both | 20231002001 QA20231001002 20231001001",
                "idle | ''",
                "supervisor | 20231002001 QA20231001002 20231001001",
                "auditor | 20231002001 QA20231001002 20231001001"
            })
    void each_role_sees_its_tickets(String login, String numbers) {
        assertThat(String.join(" ", SERVER.get(login, "/api/v1/tickets").each("number")))
                .isEqualTo(numbers);
    }

    @Test
    void a_ticket_that_is_not_visible_is_not_there() {
        Answer page = SERVER.get("agent2", "/api/v1/tickets/" + FIRST);
        Answer history = SERVER.get("handler2", "/api/v1/tickets/" + FIRST + "/history");

        assertThat(List.of(page.status(), history.status())).containsOnly(404);
        assertThat(List.of(page.code(), history.code())).containsOnly("TICKET_NOT_FOUND");
        assertThat(SERVER.get("agent", "/api/v1/tickets/not-an-id").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"by-number/20231001001", "by-number/NONE"})
    void waiting_does_not_tell_whether_a_hidden_ticket_is_there(String path) {
        assertThat(SERVER.get("agent2", "/api/v1/tickets/" + path + "?minVersion=0")
                        .code())
                .isEqualTo("NOT_YET_VISIBLE");
    }

    @ParameterizedTest
    @CsvSource({
        "-1000000000-01-01T00:00:00Z",
        "%2B1000000000-12-31T23:59:59Z",
        "%2B294277-01-01T00:00:00Z",
        "-4714-01-01T00:00:00Z"
    })
    void a_time_that_no_table_can_hold_is_a_fault(String time) {
        assertThat(SERVER.get("supervisor", "/api/v1/tickets?from=" + time).faults())
                .containsExactly("from OUT_OF_RANGE");
        assertThat(SERVER.get("analyst", "/api/v1/statistics/satisfaction?by=form&to=" + time)
                        .faults())
                .containsExactly("to OUT_OF_RANGE");
    }

    @Test
    void a_word_that_is_said_often_is_looked_for_once_and_many_words_are_too_many() {
        assertThat(SERVER.get("supervisor", "/api/v1/tickets?q=" + "iphone%20".repeat(28))
                        .each("number"))
                .containsExactly("QA20231001002");
        assertThat(SERVER.get("supervisor", "/api/v1/tickets?q=aa+ab+ac+ad+ae+af+ag+ah+ai+aj+ak")
                        .faults())
                .containsExactly("q TOO_MANY");
    }

    @ParameterizedTest
    @CsvSource({"analyst", "service", "admin"})
    void other_roles_see_no_tickets(String login) {
        assertThat(SERVER.get(login, "/api/v1/tickets").code()).isEqualTo("ROLE_NOT_ALLOWED");
        assertThat(SERVER.get(login, "/api/v1/tickets/" + FIRST).status()).isEqualTo(403);
        assertThat(SERVER.get(login, "/api/v1/tickets/" + FIRST + "/history").status())
                .isEqualTo(403);
    }
}
