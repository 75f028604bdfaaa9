package org.tracedesk.benchmarks.plans;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.*;
import org.tracedesk.api.value.*;
import org.tracedesk.query.projection.RecordedEvent;

/** Makes up the lives of tickets over four years: most are closed, the last days' are in all statuses. */
final class SampleTickets {

    private static final int RARE_ONES = 20;
    private static final int NEW_AGENTS_ONES = 20;

    private final Random random = new Random(2024);
    private final Desk desk = new Desk(random);
    private final Texts texts = new Texts(random);
    private final int tickets;
    private long position;

    SampleTickets(int tickets) {
        this.tickets = tickets;
    }

    /** The events of the nth ticket, from 0. */
    List<RecordedEvent> life(int n) {
        Instant contact = Desk.FIRST.plusSeconds((long)
                (random.nextDouble() * Duration.between(Desk.FIRST, Desk.NOW).toSeconds()));
        TicketLife life = new TicketLife(new UUID(random.nextLong(), random.nextLong()), contact, position);
        boolean open =
                contact.isAfter(Desk.NOW.minus(Duration.ofDays(4))) ? random.nextInt(10) < 7 : random.nextInt(200) == 0;
        int department = desk.department();
        String agent = n % (tickets / NEW_AGENTS_ONES) == 0 ? Desk.NEW_AGENT : desk.agent();
        String handler = desk.handler(department);
        opened(life, n, agent);
        if (!open || random.nextInt(5) > 0) {
            worked(life, agent, department, handler, open);
        }
        position += life.events().size();
        return life.events();
    }

    private void opened(TicketLife life, int n, String agent) {
        int form = desk.form();
        String number = Desk.PREFIXES.get(form) + DateTimeFormatter.BASIC_ISO_DATE.format(life.day()) + (100_000 + n);
        String order = "DD" + (10_000_000 + random.nextInt(80_000_000));
        boolean rare = n % (tickets / RARE_ONES) == 1;
        CustomerDetails customer = new CustomerDetails(
                Personal.of("李女士"),
                Personal.of("13812345678"),
                CustomerTier.EXISTING,
                "C" + random.nextInt(tickets / 3));
        life.told(
                agent,
                new TicketOpened(
                        life.id(),
                        life.time(),
                        number,
                        Desk.FORMS.get(form),
                        1,
                        agent,
                        desk.channel(),
                        null,
                        customer,
                        Personal.of(texts.description(order, rare)),
                        order,
                        Personal.of("上门检修"),
                        null,
                        Direction.IN,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        new IdentityCheck(IdentityProof.ORDER_NUMBER, true),
                        true,
                        new AnswerFigures(2, 5, null),
                        null,
                        null,
                        null,
                        null,
                        false));
        life.told(
                agent,
                new TicketClassified(life.id(), life.time(), desk.category(), desk.priority(), null, null, null));
    }

    private void worked(TicketLife life, String agent, int department, String handler, boolean open) {
        assigned(life, agent, department, handler);
        for (int notes = random.nextInt(5); notes > 0; notes--) {
            life.told(handler, new ProgressNoteAdded(life.id(), life.time(), Personal.of(texts.note())));
        }
        life.told(handler, new CustomerAwaited(life.id(), life.time(), Personal.of(texts.note())));
        if (open && random.nextInt(3) == 0) {
            return;
        }
        life.told(agent, new CustomerReplied(life.id(), life.time(), Personal.of(texts.note())));
        if (open && random.nextInt(4) > 0) {
            return;
        }
        resolved(life, handler);
        Integer score = random.nextInt(10) < 3 ? 1 + (int) (5 * Math.sqrt(random.nextDouble())) : null;
        if (score != null) {
            rated(life, agent, score, department, handler);
        }
        if (!open) {
            life.told(agent, new TicketClosed(life.id(), life.time(), life.day(), null));
        }
    }

    private void assigned(TicketLife life, String agent, int department, String handler) {
        Instant due = life.time().plus(Duration.ofHours(24 + random.nextInt(96)));
        life.told(
                agent,
                new TicketAssigned(life.id(), life.time(), Desk.DEPARTMENTS.get(department), handler, due, null));
        life.told(handler, new WorkStarted(life.id(), life.time(), handler));
    }

    private void resolved(TicketLife life, String handler) {
        life.after(Duration.ofHours(random.nextInt(48)));
        life.told(
                handler,
                new TicketResolved(
                        life.id(),
                        life.time(),
                        Personal.of(texts.solution()),
                        null,
                        handler,
                        Outcome.SOLVED,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    /** A low rating is handled again, by somebody of another department in half of the cases. */
    private void rated(TicketLife life, String agent, int score, int department, String handler) {
        boolean low = score <= 2;
        life.told(
                agent,
                new TicketRated(
                        life.id(), life.time(), 1, score, label(score), low, score > 3, Personal.of("慢"), null));
        if (low) {
            int other = (department + random.nextInt(2)) % Desk.DEPARTMENTS.size();
            String second = handler.equals("handler3") ? "handler" : "handler3";
            life.told(agent, new SecondHandlingStarted(life.id(), life.time(), 2));
            assigned(life, agent, other, second);
            resolved(life, second);
        }
    }

    private static @Nullable String label(int score) {
        return List.of("非常不满意", "不满意", "一般", "满意", "非常满意").get(score - 1);
    }
}
