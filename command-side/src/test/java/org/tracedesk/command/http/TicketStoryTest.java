package org.tracedesk.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tracedesk.command.http.Http.Answer;

/** The air conditioner of form 3, from the call to the archive. */
class TicketStoryTest {

    @RegisterExtension
    static final CommandSideForTests desk = new CommandSideForTests(1);

    static final String AIR_CONDITIONER = """
            {"form": "hotline", "channel": "PHONE", "occurredAt": "2023-10-01T09:30:00+08:00",
             "customer": {"name": "李女士", "contact": "13812345678", "tier": "EXISTING", "number": null},
             "description": "2023年10月1日下单购买空调(订单号DD20231001005),10月5日安装后制冷差,要求检修",
             "orderNumber": "DD20231001005", "demand": "上门检修"}""";

    @Test
    void aTicketGoesFromTheCallToTheArchive() {
        Http http = desk.http(0);
        Answer opened = http.post("agent", "/api/v1/tickets", AIR_CONDITIONER);
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.body().path("number").asString()).isEqualTo("20231001001");
        assertThat(opened.body().path("customer").path("number").asString()).isEqualTo("C20231001001");
        assertThat(opened.header("Location")).isEqualTo("/api/v1/tickets/" + opened.id());
        assertThat(opened.header("ETag")).isEqualTo("\"0\"");
        String ticket = "/api/v1/tickets/" + opened.id();

        accepted(
                http.post("agent", ticket + "/classify", "{\"category\": [\"售后服务\", \"故障报修\"], \"priority\": \"紧急\"}"),
                1);
        accepted(http.post("agent", ticket + "/assign", "{\"assignee\": \"handler\", \"onSite\": true}"), 2);
        accepted(http.post("handler", ticket + "/start", "{}"), 3);
        accepted(http.post("handler", ticket + "/notes", "{\"text\": \"联系客户,约定10月6日上门检修\"}"), 4);
        accepted(http.post("handler", ticket + "/resolve", "{\"solution\": \"添加制冷剂\", \"outcome\": \"SOLVED\"}"), 5);
        accepted(
                http.post(
                        "agent",
                        ticket + "/inform",
                        "{\"channel\": \"PHONE\", \"occurredAt\": \"2023-10-06T18:00:00+08:00\", \"text\": \"已修好\"}"),
                6);
        accepted(http.post("agent", ticket + "/rate", "{\"score\": 5}"), 7);
        accepted(http.post("agent", ticket + "/close", "{}"), 8);
        accepted(http.post("supervisor", ticket + "/archive", "{}"), 9);
        assertThat(http.post("supervisor", ticket + "/notes", "{\"text\": \"晚了\"}")
                        .code())
                .isEqualTo("TICKET_IS_ARCHIVED");
        assertThat(http.post("supervisor", ticket + "/archive", "{}").version()).isEqualTo(9);
    }

    private static void accepted(Answer answer, long version) {
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        assertThat(answer.version()).isEqualTo(version);
    }
}
