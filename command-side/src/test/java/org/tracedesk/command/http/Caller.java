package org.tracedesk.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.tracedesk.command.http.Http.Answer;

/**
 * A customer who has said all about himself.
 *
 * @param ticket what he called for
 * @param customer his number
 */
record Caller(RecordedTicket ticket, String customer) {

    private static final String OPENING = """
            {"form": "%s", "channel": "PHONE", "occurredAt": "%s", "memberId": "M20230001",
             "customer": {"name": "赵女士", "contact": "%s"}, "orderNumber": "DD77",
             "description": "空调制冷差", "demand": "上门检修"}""";

    static Caller calls(CommandSideForTests desk, String form, String contact, String occurredAt) {
        Answer opened = desk.http(0).post("agent", "/api/v1/tickets", OPENING.formatted(form, occurredAt, contact));
        assertThat(opened.status()).as(opened.raw().body()).isEqualTo(201);
        return new Caller(
                new RecordedTicket(desk, opened.id()),
                opened.body().path("customer").path("number").asString());
    }

    static Caller calls(CommandSideForTests desk, String contact) {
        return calls(desk, "hotline", contact, "2023-10-01T09:30:00+08:00");
    }
}
