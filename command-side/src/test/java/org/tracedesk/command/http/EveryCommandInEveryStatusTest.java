package org.tracedesk.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tracedesk.command.http.Http.Answer;

/** The table of the domain, written down by hand once more and held against the answers over HTTP. */
class EveryCommandInEveryStatusTest {

    @RegisterExtension
    static final CommandSideForTests desk = CommandSideForTests.shared();

    /** A status: recorded, and the ticket then stands there; same: recorded; already: 200, nothing recorded; no: 409; rated: 409, since this form wants a rating before it is closed. */
    private static final String TABLE = """
            command           NEW         IN_PROGRESS WAITING_CUSTOMER FOLLOW_UP   RESOLVED   CLOSED     ARCHIVED
            amend             same        same        same             same        same       same       no
            classify-anew     same        same        same             same        same       no         no
            classify-equally  already     already     already          already     already    already    already
            assign-anew       same        same        same             same        no         no         no
            assign-equally    already     already     already          already     already    already    already
            start             IN_PROGRESS already     no               IN_PROGRESS no         no         no
            collaborators     same        same        same             same        same       no         no
            collaborated      same        same        same             same        same       no         no
            escalate          same        same        same             same        same       no         no
            answer            same        same        same             same        same       no         no
            extend            same        same        same             same        no         no         no
            follow-up         same        FOLLOW_UP   FOLLOW_UP        same        same       same       no
            followed-up       same        same        same             IN_PROGRESS same       same       no
            link              same        same        same             same        same       same       no
            unlink            same        same        same             same        same       same       no
            notes             same        same        same             same        same       no         no
            wait              no          WAITING_CUSTOMER already     no          no         no         no
            reply             same        same        IN_PROGRESS      same        same       no         no
            resolve-anew      RESOLVED    RESOLVED    RESOLVED         RESOLVED    no         no         no
            resolve-equally   RESOLVED    RESOLVED    RESOLVED         RESOLVED    already    no         no
            resolve-planned   FOLLOW_UP   FOLLOW_UP   FOLLOW_UP        FOLLOW_UP   no         no         no
            standard-reply    same        same        same             same        same       no         no
            inform            no          no          no               same        same       same       no
            rate              no          no          no               no          same       rated      no
            rate-low          no          no          no               no          NEW        rated      no
            review            same        same        same             same        same       same       no
            reopen            no          no          no               no          NEW        NEW        no
            exemplary         no          no          no               no          same       same       no
            close             no          no          no               no          CLOSED     already    already
            archive           no          no          no               no          no         CLOSED     already
            """;

    /** One standard reply is enough for all tickets. */
    private static final Map<String, String> REPLY = new ConcurrentHashMap<>();

    private record Sent(String as, String action, String body, String... events) {}

    private static final Map<String, Sent> COMMANDS = Map.ofEntries(
            Map.entry(
                    "amend",
                    new Sent(
                            "agent",
                            "amend",
                            "{\"field\": \"orderNumber\", \"value\": \"DD2\", \"reason\": \"听错了\"}",
                            "TicketAmended")),
            Map.entry(
                    "classify-anew",
                    new Sent("agent", "classify", "{\"category\": [\"业务办理\", \"订单查询\"]}", "TicketClassified")),
            Map.entry("classify-equally", new Sent("agent", "classify", Standing.CATEGORY)),
            Map.entry("assign-anew", new Sent("agent", "assign", "{\"assignee\": \"handler3\"}", "TicketAssigned")),
            Map.entry("assign-equally", new Sent("agent", "assign", Standing.ASSIGNEE)),
            Map.entry("start", new Sent("handler", "start", "{}", "WorkStarted")),
            Map.entry(
                    "collaborators",
                    new Sent(
                            "handler",
                            "collaborators",
                            "{\"department\": \"运营部\", \"need\": \"通话录音\"}",
                            "DepartmentInvited")),
            Map.entry(
                    "collaborated",
                    new Sent("handler", "collaborators/1/complete", "{\"result\": \"已提供\"}", "CollaborationCompleted")),
            Map.entry("escalate", new Sent("handler", "escalate", Standing.ESCALATION, "TicketEscalated")),
            Map.entry(
                    "answer",
                    new Sent(
                            "supervisor",
                            "escalations/1/answer",
                            "{\"text\": \"同意\", \"approvedAmount\": 200}",
                            "EscalationAnswered")),
            Map.entry(
                    "extend",
                    new Sent(
                            "handler",
                            "extend",
                            "{\"dueAt\": \"2099-01-01T00:00:00Z\", \"reason\": \"缺货\", \"customerTold\": \"已电话说明\"}",
                            "DeadlineExtended")),
            Map.entry("follow-up", new Sent("handler", "follow-ups", Standing.FOLLOW_UP_PLANNED, "FollowUpScheduled")),
            Map.entry(
                    "followed-up",
                    new Sent("handler", "follow-ups/1/complete", "{\"result\": \"运行正常\"}", "FollowUpCompleted")),
            Map.entry(
                    "link",
                    new Sent("handler", "links", "{\"ticket\": \"%s\", \"kind\": \"RELATED\"}", "TicketLinked")),
            Map.entry("unlink", new Sent("handler", "links/%s/remove", "{\"reason\": \"无关\"}", "TicketUnlinked")),
            Map.entry(
                    "exemplary",
                    new Sent("supervisor", "exemplary", "{\"reason\": \"安抚得当\"}", "TicketMarkedExemplary")),
            Map.entry("notes", new Sent("handler", "notes", "{\"text\": \"已联系\"}", "ProgressNoteAdded")),
            Map.entry("wait", new Sent("handler", "wait", "{\"needed\": \"发票\"}", "CustomerAwaited")),
            Map.entry("reply", new Sent("handler", "reply", "{\"text\": \"好的\"}", "CustomerReplied")),
            Map.entry(
                    "resolve-anew",
                    new Sent(
                            "handler", "resolve", "{\"solution\": \"换新\", \"outcome\": \"SOLVED\"}", "TicketResolved")),
            Map.entry("resolve-equally", new Sent("handler", "resolve", Standing.SOLUTION, "TicketResolved")),
            Map.entry("resolve-planned", new Sent("handler", "resolve", Standing.PLAN, "TicketResolved")),
            Map.entry(
                    "standard-reply",
                    new Sent("agent", "standard-reply", "{\"reply\": \"%s\", \"revision\": 1}", "StandardReplyUsed")),
            Map.entry(
                    "inform",
                    new Sent("agent", "inform", "{\"channel\": \"PHONE\", \"text\": \"修好了\"}", "CustomerInformed")),
            Map.entry("rate", new Sent("agent", "rate", "{\"score\": 4}", "TicketRated")),
            Map.entry(
                    "rate-low",
                    new Sent(
                            "agent",
                            "rate",
                            "{\"score\": 2, \"reason\": \"又坏了\"}",
                            "TicketRated",
                            "SecondHandlingStarted")),
            Map.entry("review", new Sent("supervisor", "review", "{\"verdict\": \"APPROVED\"}", "TicketReviewed")),
            Map.entry("reopen", new Sent("agent", "reopen", "{\"reason\": \"又坏了\"}", "TicketReopened")),
            Map.entry("close", new Sent("agent", "close", "{}", "TicketClosed")),
            Map.entry("archive", new Sent("supervisor", "archive", "{}", "TicketArchived")));

    static Stream<Arguments> cells() {
        List<String[]> rows =
                TABLE.lines().map(line -> line.strip().split("\\s+")).toList();
        String[] statuses = rows.getFirst();
        return rows.stream()
                .skip(1)
                .flatMap(row -> Stream.iterate(1, i -> i + 1)
                        .limit(statuses.length - 1)
                        .map(i -> arguments(row[0], Standing.valueOf(statuses[i]), row[i])));
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @MethodSource("cells")
    void aCommandIsAnsweredAsTheTableSays(String name, Standing standing, String expected) {
        Sent sent = COMMANDS.get(name);
        RecordedTicket ticket = standing.furnished(desk);
        if (name.equals("close") && standing == Standing.RESOLVED) {
            ticket.with("agent", "rate", "{\"score\": 4}");
        }
        String action = sent.action().formatted(ticket.linked());
        String body = switch (name) {
            case "link" -> sent.body().formatted(another());
            case "standard-reply" ->
                sent.body().formatted(REPLY.computeIfAbsent("reply", r -> StandardReplyTest.added(desk)));
            default -> sent.body();
        };
        List<String> before = ticket.eventNames();
        long head = desk.ledger().head();
        Answer answer = ticket.post(sent.as(), action, body);

        switch (expected) {
            case "no" -> {
                refused(answer, standing);
                assertThat(desk.ledger().head()).isEqualTo(head);
            }
            case "rated" -> {
                assertThat(answer.code()).isEqualTo("ALREADY_RATED");
                assertThat(desk.ledger().head()).isEqualTo(head);
            }
            case "already" -> {
                accepted(answer, before.size() - 1);
                assertThat(desk.ledger().head()).isEqualTo(head);
            }
            default -> {
                accepted(answer, before.size() - 1 + sent.events().length);
                assertThat(ticket.eventNames())
                        .startsWith(before.toArray(String[]::new))
                        .endsWith(sent.events())
                        .hasSize(before.size() + sent.events().length);
            }
        }
        boolean stays = List.of("no", "already", "same", "rated").contains(expected);
        assertThat(ticket.status().name()).isEqualTo(stays ? standing.status().name() : expected);
    }

    private static String another() {
        return RecordedTicket.opened(desk)
                .with("agent", "assign", Standing.ASSIGNEE)
                .id();
    }

    /** Every column of every row is written: nobody may leave one out. */
    @Test
    void theTableIsComplete() {
        assertThat(TABLE.lines().map(line -> line.strip().split("\\s+").length))
                .containsOnly(1 + Standing.values().length);
        assertThat(Arrays.stream(TABLE.lines().skip(1).toArray(String[]::new)).map(line -> line.split("\\s+")[0]))
                .containsExactlyInAnyOrderElementsOf(COMMANDS.keySet());
    }

    private static void accepted(Answer answer, long version) {
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        assertThat(answer.version()).isEqualTo(version);
        assertThat(answer.header("ETag")).isEqualTo("\"" + version + "\"");
    }

    private static void refused(Answer answer, Standing standing) {
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(409);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.code()).isEqualTo("TICKET_IS_" + standing);
        assertThat(answer.body().path("ticketStatus").asString())
                .isEqualTo(standing.status().name());
        assertThat(answer.body().path("rule").asString()).contains("is allowed in");
    }
}
