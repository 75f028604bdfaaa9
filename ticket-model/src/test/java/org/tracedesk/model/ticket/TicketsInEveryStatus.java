package org.tracedesk.model.ticket;

import static org.tracedesk.model.Commands.*;

import org.tracedesk.api.value.Outcome;
import org.tracedesk.model.GivenTicket;
import org.tracedesk.model.TestForms;

/**
 * A hotline ticket, classified and assigned to {@code handler}, with one of each numbered thing, brought to each status
 * by commands.
 */
final class TicketsInEveryStatus {

    private TicketsInEveryStatus() {}

    static GivenTicket in(String status) {
        return switch (status) {
            case "NEW" ->
                GivenTicket.on(TestForms.hotline())
                        .by("handler")
                        .after(
                                classify("售后服务", "故障报修"),
                                assign("技术部", "handler"),
                                invite("客服部"),
                                escalate(),
                                followUp(),
                                link(ANOTHER),
                                attach("凭证.png", "receipt"));
            case "IN_PROGRESS" -> in("NEW").after(start());
            case "WAITING_CUSTOMER" -> in("IN_PROGRESS").after(awaitCustomer());
            case "FOLLOW_UP" -> in("IN_PROGRESS").after(planned(Outcome.UNSOLVED));
            case "RESOLVED" -> in("IN_PROGRESS").after(resolve("清洗滤网"));
            case "CLOSED" -> in("RESOLVED").after(close());
            case "ARCHIVED" -> in("CLOSED").after(archive());
            default -> throw new IllegalArgumentException(status);
        };
    }
}
