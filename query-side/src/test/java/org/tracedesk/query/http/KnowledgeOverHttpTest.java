package org.tracedesk.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tracedesk.api.event.StandardReplyAdded;
import org.tracedesk.api.event.StandardReplyRevised;
import org.tracedesk.api.event.StandardReplyWithdrawn;
import org.tracedesk.query.story.Ledger;
import tools.jackson.databind.JsonNode;

/** The knowledge base as those see it who answer customers, and those who keep it. */
class KnowledgeOverHttpTest {

    @RegisterExtension
    static final StartedQuerySide SERVER = new StartedQuerySide();

    private static final Instant AT = Instant.parse("2024-05-20T07:00:00Z");
    private static final UUID ORDER = new UUID(0x2000L, 1);
    private static final UUID PASSWORD = new UUID(0x2000L, 2);
    private static final UUID OLD = new UUID(0x2000L, 3);

    private static final Ledger LEDGER = new Ledger();

    @BeforeAll
    static void tell() {
        added(ORDER, "订单查询", "如何查询物流", "请刷新页面");
        added(PASSWORD, "账户登录", "如何修改密码", "通过忘记密码重置 APP");
        added(OLD, "账户登录", "旧版登录", "输入验证码");
        LEDGER.ticket(1)
                .opened("20240520001", "agent")
                .standardReply(ORDER, 1, null)
                .standardReply(ORDER, 1, "请等待10分钟");
        SERVER.record(LEDGER);
        SERVER.record(
                "StandardReply",
                ORDER,
                1,
                new StandardReplyRevised(ORDER, AT, 2, List.of("产品功能类", "订单查询"), "如何查询物流", "请等待10分钟后刷新", "政策更新"),
                "supervisor");
        SERVER.record("StandardReply", OLD, 1, new StandardReplyWithdrawn(OLD, AT, "产品下线"), "supervisor");
        Ledger later = new Ledger();
        later.ticket(2).opened("20240520002", "agent").standardReply(ORDER, 2, "请等待一天");
        SERVER.record(later);
        Awaitility.await()
                .until(() -> used(ORDER) == 3
                        && SERVER.get("agent", "/api/v1/standard-replies?withdrawn=true")
                                        .json()
                                        .path("items")
                                        .size()
                                == 1);
    }

    @Test
    void the_replies_in_use_are_listed_by_category_and_title_with_how_often_they_were_used() {
        JsonNode items = items("");

        assertThat(items.valueStream().map(r -> r.path("title").asString())).containsExactly("如何查询物流", "如何修改密码");
        JsonNode order = items.get(0);
        assertThat(order.path("id").asString()).isEqualTo(ORDER.toString());
        assertThat(order.path("category").toString()).isEqualTo("[\"产品功能类\",\"订单查询\"]");
        assertThat(order.path("text").asString()).isEqualTo("请等待10分钟后刷新");
        assertThat(order.path("revision").asInt()).isEqualTo(2);
        assertThat(order.path("used").asInt()).isEqualTo(3);
        assertThat(order.path("adjusted").asInt()).isEqualTo(2);
        assertThat(order.path("toUpdate").asInt()).isEqualTo(1);
    }

    @Test
    void they_are_found_by_category_by_words_and_by_what_wants_revising() {
        assertThat(titles("?category=%E4%BA%A7%E5%93%81%E5%8A%9F%E8%83%BD%E7%B1%BB"))
                .hasSize(2);
        assertThat(titles(
                        "?category=%E4%BA%A7%E5%93%81%E5%8A%9F%E8%83%BD%E7%B1%BB-%E8%B4%A6%E6%88%B7%E7%99%BB%E5%BD%95"))
                .containsExactly("如何修改密码");
        assertThat(titles("?q=app%20%E5%AF%86%E7%A0%81")).containsExactly("如何修改密码");
        assertThat(titles("?q=app%20%E7%89%A9%E6%B5%81")).isEmpty();
        assertThat(titles("?toUpdate=true")).containsExactly("如何查询物流");
        assertThat(titles("?withdrawn=true")).containsExactly("旧版登录");
    }

    @Test
    void a_page_goes_on_where_the_one_before_ended() {
        JsonNode first = SERVER.get("agent", "/api/v1/standard-replies?limit=1").json();
        JsonNode second = SERVER.get(
                        "agent",
                        "/api/v1/standard-replies?limit=1&cursor="
                                + first.path("nextCursor").asString())
                .json();

        assertThat(first.path("items").get(0).path("title").asString()).isEqualTo("如何查询物流");
        assertThat(second.path("items").get(0).path("title").asString()).isEqualTo("如何修改密码");
        assertThat(second.path("nextCursor").isNull()).isTrue();
    }

    @Test
    void a_reply_shows_its_revisions_the_newest_first() {
        Answer answer = SERVER.get("handler", "/api/v1/standard-replies/" + ORDER + "?minVersion=1");

        assertThat(answer.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(answer.json().path("revisions").valueStream().map(JsonNode::toString))
                .containsExactly(
                        "{\"revision\":2,\"title\":\"如何查询物流\",\"text\":\"请等待10分钟后刷新\","
                                + "\"reason\":\"政策更新\",\"at\":\"2024-05-20T15:00:00+08:00\",\"by\":\"supervisor\"}",
                        "{\"revision\":1,\"title\":\"如何查询物流\",\"text\":\"请刷新页面\","
                                + "\"at\":\"2024-05-20T15:00:00+08:00\",\"by\":\"supervisor\"}");
        assertThat(SERVER.get("agent", "/api/v1/standard-replies/" + UUID.randomUUID())
                        .code())
                .isEqualTo("REPLY_NOT_FOUND");
    }

    @Test
    void the_adjusted_uses_are_listed_for_who_keeps_the_knowledge_base() {
        JsonNode uses = SERVER.get("supervisor", "/api/v1/standard-replies/adjusted?reply=" + ORDER)
                .json();

        assertThat(uses.path("items").valueStream().map(u -> u.path("text").asString()))
                .containsExactlyInAnyOrder("请等待一天", "请等待10分钟");
        assertThat(uses.path("items").get(0).path("reason").asString()).isEqualTo("政策更新");
        assertThat(SERVER.get("agent", "/api/v1/standard-replies/adjusted").status())
                .isEqualTo(403);
    }

    @Test
    void events_of_standard_replies_leave_the_tickets_alone() {
        JsonNode ticket =
                SERVER.get("agent", "/api/v1/tickets/" + new UUID(0x1000L, 1)).json();

        assertThat(ticket.path("version").asInt()).isEqualTo(2);
        assertThat(ticket.path("standardReply").path("text").asString()).isEqualTo("请等待10分钟");
        assertThat(ticket.path("standardReply").path("adjusted").asBoolean()).isTrue();
        assertThat(ticket.path("notes")
                        .valueStream()
                        .map(n -> n.path("kind").asString() + n.path("text").asString()))
                .containsExactly("STANDARD_REPLY请刷新页面", "STANDARD_REPLY请等待10分钟");
    }

    private static void added(UUID id, String leaf, String title, String text) {
        SERVER.record(
                "StandardReply",
                id,
                0,
                new StandardReplyAdded(id, AT, List.of("产品功能类", leaf), title, text),
                "supervisor");
    }

    private static List<String> titles(String query) {
        return items(query).valueStream().map(r -> r.path("title").asString()).toList();
    }

    private static JsonNode items(String query) {
        return SERVER.get("agent", "/api/v1/standard-replies" + query).json().path("items");
    }

    private static int used(UUID reply) {
        return SERVER.get("agent", "/api/v1/standard-replies/" + reply)
                .json()
                .path("used")
                .asInt();
    }
}
