package org.tracedesk.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracedesk.model.ticket.TicketState;
import org.tracedesk.query.projection.Step;
import org.tracedesk.query.replay.TicketReplay;
import org.tracedesk.standalone.client.CallFailed;

/** Whatever people do to a ticket, in whatever order: replayed to any version, it is what the aggregate was then. */
class TimeTravelTest {

    private static final String AGGREGATE = "org.tracedesk.command.ticket.Ticket";
    private static final int TICKETS = Integer.getInteger("timetravel.tickets", 8);
    private static final int ACTS = 30;
    private static final List<String> PEOPLE = List.of("agent", "handler", "handler3", "supervisor");
    private static final List<String> ACTIONS = List.of(
            "classify {\"category\": [\"售后服务\", \"故障报修\"], \"priority\": \"紧急\"}",
            "classify {\"category\": [\"物流问题\"]}",
            "assign {\"assignee\": \"handler\"}",
            "assign {\"assignee\": \"handler3\"}",
            "start {}",
            "notes {\"text\": \"已联系客户\"}",
            "wait {\"needed\": \"订单截图\"}",
            "reply {\"text\": \"已发\"}",
            "resolve {\"solution\": \"已更换同型号新机\", \"outcome\": \"SOLVED\"}",
            "resolve {\"solution\": \"已退款\", \"outcome\": \"SOLVED\"}",
            "inform {\"channel\": \"PHONE\", \"occurredAt\": \"2023-10-05T09:30:00+08:00\", \"text\": \"已修好\"}",
            "rate {\"score\": 5}",
            "rate {\"score\": 1, \"reason\": \"太慢\"}",
            "amend {\"field\": \"customer.name\", \"value\": \"李先生\", \"reason\": \"写错\"}",
            "amend {\"field\": \"rate.score\", \"value\": 3, \"reason\": \"写错\"}",
            "reopen {\"reason\": \"再次故障\"}",
            "review {\"verdict\": \"APPROVED\"}",
            "close {}",
            "archive {}");

    @TempDir
    static Path data;

    private static DemoDesk desk;

    @BeforeAll
    static void start() {
        desk = DemoDesk.start(data);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void theReplayedTicketEqualsTheAggregateAtEveryVersionAndItsPageThePageOfThen() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        int recorded = 0;
        for (int i = 0; i < TICKETS; i++) {
            UUID ticket = UUID.fromString(
                    desk.post("agent", "api/v1/tickets", """
                            {"form": "hotline", "channel": "PHONE", "description": "洗衣机漏水,要求检修",
                             "customer": {"name": "王先生", "contact": "13912345678"}}""").path("id").asString());
            Map<Long, TicketState> states = new TreeMap<>(Map.of(0L, aggregate(ticket)));
            Map<Long, String> pages = new TreeMap<>(Map.of(0L, page(ticket, "?minVersion=0")));
            for (int act = 0; act < ACTS; act++) {
                Long version = tried(random, ticket);
                if (version != null && !states.containsKey(version)) {
                    states.put(version, aggregate(ticket));
                    pages.put(version, page(ticket, "?minVersion=" + version));
                }
            }
            recorded += states.size();
            String story = "ticket %d of seed %d".formatted(i, seed);
            states.forEach((version, state) -> {
                assertThat(replayed(ticket, version))
                        .as("%s at %d", story, version)
                        .isEqualTo(state);
                assertThat(page(ticket, "?version=" + version))
                        .as("%s at %d", story, version)
                        .isEqualTo(pages.get(version));
            });
        }
        assertThat(recorded).isGreaterThan(TICKETS * 5);
    }

    /** The version after an act; null if it was refused. */
    private static @Nullable Long tried(Random random, UUID ticket) {
        String[] act = ACTIONS.get(random.nextInt(ACTIONS.size())).split(" ", 2);
        String who = PEOPLE.get(random.nextInt(PEOPLE.size()));
        try {
            return desk.post(who, "api/v1/tickets/" + ticket + "/" + act[0], act[1])
                    .path("version")
                    .asLong();
        } catch (CallFailed refused) {
            return null;
        }
    }

    private static TicketState replayed(UUID ticket, long version) {
        TicketState[] last = new TicketState[1];
        desk.bean(TicketReplay.class)
                .replay(ticket, (one, recordedAt) -> one <= version, (Step step) -> last[0] = step.after());
        return last[0];
    }

    /** The aggregate keeps its state to itself. */
    private static TicketState aggregate(UUID ticket) {
        UnitOfWork<?> look = DefaultUnitOfWork.startAndGet(new GenericMessage<>("look"));
        try {
            Repository<?> tickets = desk.bean(Configuration.class).repository(Class.forName(AGGREGATE));
            return tickets.load(ticket.toString()).invoke(TimeTravelTest::state);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        } finally {
            look.rollback();
        }
    }

    private static TicketState state(Object aggregate) {
        try {
            Field state = aggregate.getClass().getSuperclass().getDeclaredField("state");
            state.setAccessible(true);
            return (TicketState) state.get(aggregate);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static String page(UUID ticket, String moment) {
        return desk.text("supervisor", "api/v1/tickets/" + ticket + moment);
    }
}
