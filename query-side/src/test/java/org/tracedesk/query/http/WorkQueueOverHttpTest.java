package org.tracedesk.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tracedesk.api.value.Channel;
import org.tracedesk.query.story.Ledger;
import tools.jackson.databind.JsonNode;

/** What waits for somebody, and what a customer turned to the desk with before. */
class WorkQueueOverHttpTest {

    @RegisterExtension
    static final StartedQuerySide SERVER = new StartedQuerySide();

    @BeforeAll
    static void tell() {
        Ledger ledger = new Ledger();
        ledger.ticket(1)
                .opened("LATE", "agent")
                .assigned("技术部", "handler", Instant.parse("2023-10-02T01:30:00Z"))
                .started("handler");
        ledger.ticket(2)
                .opened("SOON", "agent")
                .assigned("技术部", "handler3", Instant.now().plusSeconds(3_600));
        ledger.ticket(3).opened("UNTOLD", "agent").assigned("技术部", "handler").resolved("handler", "换压缩机");
        ledger.ticket(4)
                .opened("TOLD", "agent")
                .resolved("agent", "换压缩机")
                .informed("已修好")
                .followUp(1, "回访", "2023-10-08T10:00:00Z");
        ledger.ticket(5)
                .opened("QA1", "agent", "qa-record", Channel.CHAT, "如何查询订单物流状态?", null, null)
                .resolved("agent", "登录后查看")
                .informed("登录后查看");
        ledger.ticket(6)
                .opened("QA2", "agent", "qa-record", Channel.CHAT, "如何退货?", null, null)
                .resolved("agent", "登录后申请")
                .informed("登录后申请")
                .by("supervisor")
                .reviewed();
        ledger.ticket(7).opened("OTHERS", "agent2").assigned("运营部", "handler2", Instant.parse("2023-10-02T01:30:00Z"));
        SERVER.project(ledger);
    }

    @ParameterizedTest
    @CsvSource({
        "handler, mine, LATE",
        "handler, department, LATE SOON",
        "handler, overdue, LATE",
        "handler, dueSoon, SOON",
        "handler, toInform, UNTOLD",
        "handler, toReview, ''",
        "agent, overdue, LATE",
        "agent, toInform, UNTOLD",
        "agent, toFollowUp, TOLD",
        "agent, toReview, ''",
        "agent2, overdue, OTHERS",
        "supervisor, overdue, LATE OTHERS",
        "supervisor, toReview, QA1",
    })
    void somebody_finds_what_waits_for_him(String login, String queue, String numbers) {
        assertThat(String.join(
                        " ",
                        SERVER.get(login, "/api/v1/work-queue?queue=" + queue).each("number")))
                .isEqualTo(numbers);
    }

    @Test
    void how_much_waits_is_told_queue_by_queue() {
        assertThat(SERVER.get("handler", "/api/v1/work-queue")
                        .json()
                        .path("items")
                        .valueStream()
                        .map(one -> one.path("queue").asString() + " "
                                + one.path("count").asInt()))
                .containsExactly(
                        "mine 1", "department 2", "overdue 1", "dueSoon 1", "toReview 0", "toInform 1", "toFollowUp 0");
        assertThat(SERVER.get("handler", "/api/v1/work-queue?queue=all").faults())
                .containsExactly("queue UNKNOWN_VALUE");
        assertThat(SERVER.get("auditor", "/api/v1/work-queue").status()).isEqualTo(403);
    }

    @Test
    void a_queue_is_paged() {
        JsonNode first = SERVER.get("supervisor", "/api/v1/work-queue?queue=overdue&limit=1")
                .json();
        Answer second = SERVER.get(
                "supervisor",
                "/api/v1/work-queue?queue=overdue&limit=1&cursor="
                        + first.path("nextCursor").asString());

        assertThat(second.each("number")).containsExactly("OTHERS");
        assertThat(second.json().path("nextCursor").isNull()).isTrue();
    }

    @Test
    void an_agent_sees_of_what_others_did_for_a_customer_how_it_stands_and_nothing_else() {
        JsonNode others = SERVER.get("agent", "/api/v1/customers/COTHERS/tickets")
                .json()
                .path("items")
                .get(0);

        assertThat(others.propertyNames())
                .containsExactlyInAnyOrder("number", "occurredAt", "category", "status", "informed");
        assertThat(others.path("number").asString()).isEqualTo("OTHERS");
        JsonNode own = SERVER.get("agent2", "/api/v1/customers/COTHERS/tickets")
                .json()
                .path("items")
                .get(0);
        assertThat(own.path("description").asString()).isEqualTo("空调制冷差,要求检修");
        assertThat(SERVER.get("handler", "/api/v1/customers/COTHERS/tickets").each("number"))
                .isEmpty();
        assertThat(SERVER.get("auditor", "/api/v1/customers/COTHERS/tickets").each("number"))
                .containsExactly("OTHERS");
    }

    @Test
    void statistics_of_handling_and_of_categories_are_told_to_those_who_see_no_tickets() {
        assertThat(SERVER.get("analyst", "/api/v1/statistics/handling?by=department&from=2023-10-01&to=2023-10-01")
                        .each("key"))
                .containsExactly("", "技术部");
        assertThat(SERVER.get("analyst", "/api/v1/statistics/handling").faults())
                .containsExactly("by REQUIRED");
        JsonNode month = SERVER.get("analyst", "/api/v1/statistics/categories?month=2023-10&form=qa-record")
                .json();
        assertThat(month.path("tickets").asInt()).isEqualTo(2);
        assertThat(month.path("nextCursor").isNull()).isTrue();
        assertThat(SERVER.get("analyst", "/api/v1/statistics/categories?month=October")
                        .faults())
                .containsExactly("month BAD_FORMAT");
        assertThat(SERVER.get("agent", "/api/v1/statistics/categories").status())
                .isEqualTo(403);
    }
}
