package org.tracedesk.query.story;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.tracedesk.api.value.Channel;
import org.tracedesk.api.value.FieldValue;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.Priority;
import org.tracedesk.api.value.TicketField;

/** Tickets with lives of every kind, the same for the same seed; what happens to them is mixed as on a busy day. */
public final class ManyTickets {

    private static final List<String> PEOPLE = List.of("agent", "agent2", "handler", "handler2", "handler3");
    private static final List<String> DEPARTMENTS = List.of("技术部", "客服部", "运营部");

    private final Random random;

    private ManyTickets(long seed) {
        this.random = new Random(seed);
    }

    /** Tells the lives of the tickets from one number to another. */
    public static void tell(Ledger ledger, int from, int to, long seed) {
        ManyTickets tickets = new ManyTickets(seed);
        List<TicketStory> open = new java.util.ArrayList<>();
        for (int n = from; n < to; n++) {
            open.add(tickets.opened(ledger.ticket(n), n));
            tickets.something(open.get(tickets.random.nextInt(open.size())));
        }
        open.forEach(tickets::ended);
    }

    private TicketStory opened(TicketStory ticket, int n) {
        return ticket.at(Instant.parse("2023-10-01T01:30:00Z")
                        .plusSeconds(random.nextInt(30 * 86_400))
                        .toString())
                .opened(
                        "N" + n,
                        person(),
                        random.nextBoolean() ? "hotline" : "communication-record",
                        random.nextBoolean() ? Channel.PHONE : Channel.CHAT,
                        "空调 " + n,
                        List.of("售后服务", "故障报修"),
                        Priority.values()[random.nextInt(3)])
                .assigned(DEPARTMENTS.get(random.nextInt(3)), person());
    }

    private void something(TicketStory ticket) {
        switch (random.nextInt(4)) {
            case 0 -> ticket.noted("已到货");
            case 1 -> ticket.waited("订单截图").replied("已发");
            case 2 -> ticket.assigned(DEPARTMENTS.get(random.nextInt(3)), person());
            default -> ticket.amended(TicketField.DESCRIPTION, FieldValue.of(Personal.of("洗衣机漏水")), null);
        }
    }

    private void ended(TicketStory ticket) {
        if (random.nextInt(5) == 0) {
            return;
        }
        ticket.resolved(person(), "换压缩机");
        int score = 1 + random.nextInt(5);
        if (random.nextBoolean()) {
            ticket.rated(score, null, score > 3);
            if (score < 3) {
                ticket.handledAgain().resolved(person(), "再换").rated(4, null, true);
            } else if (random.nextInt(3) == 0) {
                ticket.amended(TicketField.SCORE, FieldValue.of(5), true);
            }
        }
        if (random.nextInt(3) == 0) {
            ticket.reviewed().closed().archived();
        }
    }

    private String person() {
        return PEOPLE.get(random.nextInt(PEOPLE.size()));
    }
}
