package org.tracedesk.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tracedesk.api.value.LinkKind;
import org.tracedesk.api.value.Priority;
import org.tracedesk.query.story.Ledger;
import org.tracedesk.query.story.TicketStory;
import tools.jackson.databind.JsonNode;

/** What a ticket has beside its fields, as its page and its history show it. */
class PartsOverHttpTest {

    @RegisterExtension
    static final StartedQuerySide SERVER = new StartedQuerySide();

    private static final Ledger LEDGER = new Ledger();
    private static final UUID TICKET = new UUID(0x1000L, 1);

    @BeforeAll
    static void tell() {
        LEDGER.ticket(1)
                .opened("20231001001", "agent")
                .noted("已记录")
                .invited(1, "运营部", "提供通话录音")
                .invited(2, "技术部", "检测报告")
                .by("handler2")
                .collaborated(1, "录音已提供")
                .escalated(1, "supervisor", "客户要求赔偿")
                .by("supervisor")
                .answered(1, "同意补偿", 500)
                .extended("2023-10-09T10:00:00Z", "缺货", "已电话说明")
                .followUp(1, "回访维修结果", "2023-10-08T10:00:00Z")
                .followUp(2, "回访安装", "2023-10-09T10:00:00Z")
                .followedUp(1, "运行正常");
        TicketStory first = LEDGER.ticket(2)
                .opened("20231001002", "agent2")
                .classified(Priority.P1, "售后服务", "故障报修")
                .resolved("handler", "换压缩机")
                .exemplary("安抚得当");
        TicketStory unrelated = LEDGER.ticket(3)
                .opened("20231001003", "agent2")
                .resolved("agent2", "已说明")
                .exemplary("快")
                .reopened("又问");
        LEDGER.ticket(4)
                .opened("20231001004", "agent")
                .linked(first, LinkKind.REPEAT_CONTACT)
                .linked(unrelated, LinkKind.RELATED)
                .unlinked(unrelated);
        SERVER.record(LEDGER);
        SERVER.caughtUp(LEDGER);
    }

    @Test
    void collaborations_are_listed_with_what_was_asked_and_what_came_of_it() {
        assertThat(page().path("collaborators").valueStream().map(JsonNode::toString))
                .containsExactly(
                        "{\"n\":1,\"department\":\"运营部\",\"contact\":\"contact\","
                                + "\"invitedAt\":\"2023-10-01T11:30:00+08:00\",\"need\":\"提供通话录音\","
                                + "\"completedAt\":\"2023-10-01T13:30:00+08:00\",\"result\":\"录音已提供\"}",
                        "{\"n\":2,\"department\":\"技术部\",\"contact\":\"contact\","
                                + "\"invitedAt\":\"2023-10-01T12:30:00+08:00\",\"need\":\"检测报告\"}");
    }

    @Test
    void escalations_are_listed_with_what_was_decided() {
        assertThat(page().path("escalations").valueStream().map(JsonNode::toString))
                .containsExactly("{\"n\":1,\"round\":1,\"level\":\"主管\",\"person\":\"supervisor\","
                        + "\"cause\":\"OVER_AUTHORITY\",\"reason\":\"客户要求赔偿\","
                        + "\"escalatedAt\":\"2023-10-01T14:30:00+08:00\",\"answerBy\":\"2023-10-01T18:00:00+08:00\","
                        + "\"answeredAt\":\"2023-10-01T15:30:00+08:00\",\"answeredBy\":\"supervisor\","
                        + "\"answer\":\"同意补偿\",\"approvedAmount\":500}");
    }

    @Test
    void follow_ups_are_listed_with_what_came_of_them() {
        assertThat(page().path("followUps").valueStream().map(JsonNode::toString))
                .containsExactly(
                        "{\"n\":1,\"action\":\"回访维修结果\",\"dueAt\":\"2023-10-08T18:00:00+08:00\","
                                + "\"scheduledAt\":\"2023-10-01T17:30:00+08:00\","
                                + "\"completedAt\":\"2023-10-01T19:30:00+08:00\",\"result\":\"运行正常\"}",
                        "{\"n\":2,\"action\":\"回访安装\",\"dueAt\":\"2023-10-09T18:00:00+08:00\","
                                + "\"scheduledAt\":\"2023-10-01T18:30:00+08:00\"}");
    }

    @Test
    void an_extension_is_noted_with_how_the_customer_was_told() {
        assertThat(page().path("dueAt").asString()).isEqualTo("2023-10-09T18:00:00+08:00");
        assertThat(page().path("notes").valueStream().map(JsonNode::toString))
                .anyMatch(note ->
                        note.contains("\"kind\":\"EXTENSION\"") && note.contains("\"text\":\"缺货\",\"more\":\"已电话说明\""));
    }

    @Test
    void a_link_is_shown_at_both_ends_until_it_is_undone() {
        assertThat(ticket(4).path("links").valueStream().map(JsonNode::toString))
                .containsExactly("{\"ticket\":\"" + new UUID(0x1000L, 2) + "\",\"number\":\"20231001002\","
                        + "\"kind\":\"REPEAT_CONTACT\",\"linkedAt\":\"2023-10-01T10:30:00+08:00\"}");
        assertThat(ticket(2).path("linkedFrom").valueStream().map(JsonNode::toString))
                .containsExactly("{\"ticket\":\"" + new UUID(0x1000L, 4) + "\",\"number\":\"20231001004\","
                        + "\"kind\":\"REPEAT_CONTACT\",\"linkedAt\":\"2023-10-01T10:30:00+08:00\"}");
        assertThat(ticket(3).path("linkedFrom")).isEmpty();
    }

    @Test
    void newcomers_learn_from_exemplary_tickets_of_others_and_not_whose_they_were() {
        Answer library = SERVER.get("agent", "/api/v1/case-library");

        assertThat(library.json().path("items")).hasSize(1);
        JsonNode shown = library.json().path("items").get(0);
        assertThat(shown.path("number").asString()).isEqualTo("20231001002");
        assertThat(shown.path("category").toString()).isEqualTo("[\"售后服务\",\"故障报修\"]");
        assertThat(shown.path("solution").asString()).isEqualTo("换压缩机");
        assertThat(shown.path("exemplary").asString()).isEqualTo("安抚得当");
        assertThat(shown.has("customer")).isFalse();
        assertThat(shown.has("orderNumber")).isFalse();
        assertThat(SERVER.get("handler", "/api/v1/case-library?form=qa-record")
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(SERVER.get("analyst", "/api/v1/case-library").status()).isEqualTo(403);
    }

    @Test
    void all_that_was_written_down_on_the_way_is_one_list_in_order() {
        assertThat(page().path("notes").valueStream().map(n -> n.path("kind").asString() + n.path("part")))
                .startsWith(
                        "NOTE",
                        "COLLABORATION1",
                        "COLLABORATION2",
                        "COLLABORATION_RESULT1",
                        "ESCALATION1",
                        "ESCALATION_ANSWER1")
                .endsWith("FOLLOW_UP1", "FOLLOW_UP2", "FOLLOW_UP_RESULT1");
    }

    @Test
    void whoever_was_asked_sees_the_ticket() {
        assertThat(SERVER.get("handler2", "/api/v1/tickets/" + TICKET).status()).isEqualTo(200);
        assertThat(SERVER.get("agent2", "/api/v1/tickets/" + TICKET).status()).isEqualTo(404);
    }

    @Test
    void the_history_tells_each_act_in_words() {
        List<String> summaries = SERVER.get("agent", "/api/v1/tickets/" + TICKET + "/history")
                .json()
                .path("items")
                .valueStream()
                .map(entry -> entry.path("summary").asString())
                .toList();

        assertThat(summaries)
                .contains(
                        "Asked 运营部 for help, through contact: 提供通话录音",
                        "Collaboration 1 done: 录音已提供",
                        "Escalated to 主管, OVER_AUTHORITY: 客户要求赔偿",
                        "Answered escalation 1: 同意补偿",
                        "Due later: 2023-10-09T10:00:00Z, 缺货; customer told: 已电话说明",
                        "Follow-up 1 planned for 2023-10-08T10:00:00Z: 回访维修结果",
                        "Follow-up 1 done: 运行正常");
    }

    private static JsonNode ticket(int n) {
        return SERVER.get("supervisor", "/api/v1/tickets/" + new UUID(0x1000L, n))
                .json();
    }

    private static JsonNode page() {
        return SERVER.get("agent", "/api/v1/tickets/" + TICKET).json();
    }
}
