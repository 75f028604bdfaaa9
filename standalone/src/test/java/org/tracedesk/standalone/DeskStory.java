package org.tracedesk.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.tracedesk.ledger.testing.AxonServerForTests;
import org.tracedesk.standalone.client.Account;
import org.tracedesk.standalone.client.DeskClient;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

/**
 * One desk as its people see it: samples, a whole story, an imported log, a restart. All on one real database, however many
 * processes the desk is.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DeskStory {

    private static final Path LOG = Path.of("../command-side/src/test/resources/helpdesk-300-cases.csv");

    private String ticket = "";

    /** Starts the desk, again where it was started before. */
    abstract void start() throws Exception;

    abstract void stop() throws Exception;

    /** Where the desk answers, without a slash at the end. */
    abstract String base();

    /** Where each of its processes answers. */
    abstract List<String> processes();

    @BeforeAll
    void open() throws Exception {
        start();
    }

    @AfterAll
    void close() throws Exception {
        stop();
    }

    @Test
    @Order(1)
    void theSamplesOfTheFiveDocumentsGoInAndASecondTimeAddNothing() {
        StringWriter said = new StringWriter();
        assertThat(command(said, "demo", "--server", base()))
                .as(said.toString())
                .isZero();
        assertThat(said.toString()).contains("20231001001", "20231027-CS-001", "QA20240520001", "CR20240520001");
        assertThat(command(said, "demo", "--server", base())).isZero();
        assertThat(get("supervisor", "api/v1/tickets?limit=200").path("items")).hasSize(7);
    }

    @Test
    @Order(2)
    void aLowRatingBeginsASecondHandlingBySomebodyElseAndBothRoundsCount() {
        long handled = countOf("assignee", "handler");
        // The customer calls, and the call becomes a ticket of the technical department.
        JsonNode opened = post("agent", "api/v1/tickets", """
                {"form": "hotline", "channel": "PHONE", "customer": {"name": "王先生", "contact": "13912345678"},
                 "description": "洗衣机漏水,要求检修"}""");
        ticket = "api/v1/tickets/" + opened.path("id").asString();
        post("agent", ticket + "/classify", "{\"category\": [\"售后服务\", \"故障报修\"], \"priority\": \"紧急\"}");
        post("agent", ticket + "/assign", "{\"assignee\": \"handler\"}");
        // The handler solves it, but not to the customer's satisfaction.
        post("handler", ticket + "/start", "{}");
        post("handler", ticket + "/resolve", "{\"solution\": \"更换密封圈\", \"outcome\": \"SOLVED\"}");
        post("agent", ticket + "/rate", "{\"score\": 2, \"reason\": \"处理时效过长\"}");
        assertThat(refusal("agent", ticket + "/assign", "{\"assignee\": \"handler\"}"))
                .isEqualTo("SAME_PERSON");
        // Somebody else does it again, and well, and a photograph shows it.
        post("agent", ticket + "/assign", "{\"assignee\": \"handler3\"}");
        post("handler3", ticket + "/start", "{}");
        assertThat(attached("handler3", "photo")).isEqualTo("photo");
        post("handler3", ticket + "/resolve", "{\"solution\": \"更换进水阀\", \"outcome\": \"SOLVED\"}");
        long version = post("agent", ticket + "/rate", "{\"score\": 5}")
                .path("version")
                .asLong();
        // Everybody who may sees it: the table, the ticket with both rounds, the history, the statistics.
        JsonNode seen = get("supervisor", ticket + "?minVersion=" + version);
        assertThat(seen.path("status").asString()).isEqualTo("RESOLVED");
        assertThat(seen.at("/rounds/0/owner").asString()).isEqualTo("handler");
        assertThat(seen.at("/rounds/0/score").asInt()).isEqualTo(2);
        assertThat(seen.at("/rounds/1/owner").asString()).isEqualTo("handler3");
        assertThat(get("handler", "api/v1/tickets?q=%E6%BC%8F%E6%B0%B4").path("items"))
                .hasSize(1);
        assertThat(get("auditor", ticket + "/history").path("items")).hasSize((int) version + 1);
        assertThat(countOf("assignee", "handler")).isEqualTo(handled + 1);
        assertThat(countOf("assignee", "handler3")).isEqualTo(1);
    }

    @Test
    @Order(3)
    void aRealLogIsImportedOnceHoweverOftenItIsSent() {
        StringWriter said = new StringWriter();
        assertThat(importLog(said)).as(said.toString()).isZero();
        assertThat(said.toString()).contains("1,480 of 1,480 read");
        StringWriter again = new StringWriter();
        assertThat(importLog(again)).isZero();
        assertThat(again.toString()).contains(" 0 accepted");
    }

    @Test
    @Order(4)
    void everyReadModelIsMadeAnewFromItsEventsAndSaysTheSame() {
        assumeFalse(AxonServerForTests.wanted(), "read models are made anew from a ledger on PostgreSQL");
        Map<String, JsonNode> before = seen();
        for (String model :
                new String[] {"tracking-table", "audit-trail", "satisfaction-statistics", "service-statistics"}) {
            StringWriter said = new StringWriter();
            assertThat(command(said, "rebuild", "--server", base(), "--password", "demo", model))
                    .as(said.toString())
                    .isZero();
            assertThat(said.toString()).contains(model + ": made anew from", "events; equal, digest ");
        }
        StringWriter said = new StringWriter();
        assertThat(command(said, "rebuild", "--verify", "--server", base(), "--password", "demo", "tracking-table"))
                .isZero();
        assertThat(said.toString()).contains("tracking-table: compared with", "equal, digest ");
        assertThat(seen()).isEqualTo(before);
    }

    @Test
    @Order(5)
    void theFiguresOfEveryProcessAreForTheAdministratorAlone() {
        StringBuilder all = new StringBuilder();
        for (String process : processes()) {
            assertThat(figures(process, "supervisor").statusCode()).isEqualTo(403);
            all.append(figures(process, "admin").body());
        }
        assertThat(all)
                .containsPattern(
                        "tracedesk_command_seconds_bucket\\{.*command=\"RateTicket\".*result=\"RECORDED\".*le=")
                .containsPattern("tracedesk_command_seconds_count\\{.*command=\"AssignTicket\".*result=\"SAME_PERSON\"")
                .containsPattern("tracedesk_events_appended_total\\{.*} [1-9]")
                .containsPattern("tracedesk_projection_lag\\{.*projection=\"audit-trail\".*} 0.0")
                .containsPattern("tracedesk_projection_segments\\{.*projection=\"tracking-table\".*} [1-9]")
                .doesNotContain("王先生", "13912345678", ticket.substring(ticket.lastIndexOf('/')));
    }

    @Test
    @Order(6)
    void afterARestartEverythingIsAsItWas() throws Exception {
        Map<String, JsonNode> before = seen();
        stop();
        start();
        assertThat(seen()).isEqualTo(before);
        assertThat(post("agent", ticket + "/close", "{}").path("version").asLong())
                .isPositive();
    }

    private Map<String, JsonNode> seen() {
        Map<String, JsonNode> all = new HashMap<>();
        for (String path : new String[] {
            ticket,
            ticket + "/history",
            "api/v1/tickets?limit=200&sort=number",
            "api/v1/statistics/satisfaction?by=department",
            "api/v1/audit?limit=200"
        }) {
            all.put(path, get("supervisor", path));
        }
        return all;
    }

    private static HttpResponse<String> figures(String process, String as) {
        return AnyRequest.send(as, HttpRequest.newBuilder(URI.create(process + "/actuator/prometheus")));
    }

    private long countOf(String dimension, String key) {
        JsonNode items =
                get("analyst", "api/v1/statistics/satisfaction?by=" + dimension).path("items");
        return items.valueStream()
                .filter(item -> item.path("key").asString().equals(key))
                .mapToLong(item -> item.path("distribution").path("2").asLong()
                        + item.path("distribution").path("5").asLong())
                .sum();
    }

    private int importLog(StringWriter said) {
        return command(
                said,
                "import",
                "--mapping",
                "helpdesk",
                "--server",
                base(),
                "--user",
                "admin",
                "--password",
                "demo",
                LOG.toString());
    }

    private static int command(StringWriter said, String... arguments) {
        CommandLine line = CommandLines.of(Tracedesk::application);
        PrintWriter out = new PrintWriter(said, true);
        return line.setOut(out).setErr(out).execute(arguments);
    }

    private JsonNode post(String as, String path, String json) {
        return client().command(account(as), path, json, UUID.randomUUID().toString())
                .json();
    }

    private String refusal(String as, String path, String json) {
        try {
            return post(as, path, json).path("code").asString();
        } catch (RuntimeException problem) {
            return problem.getMessage().split("[ :]")[1];
        }
    }

    private JsonNode get(String as, String path) {
        return client().get(account(as), URI.create(path)).json();
    }

    /** Attaches a file, and gives what is given back. */
    private String attached(String as, String content) {
        String parts = "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"维修照片.png\"\r\n\r\n"
                + content + "\r\n--part--\r\n";
        HttpRequest.Builder sent = HttpRequest.newBuilder(client().at(ticket + "/attachments"))
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(HttpRequest.BodyPublishers.ofString(parts));
        String answer = AnyRequest.send(as, sent).body();
        String sha256 = answer.replaceFirst(".*\"sha256\":\"([0-9a-f]{64})\".*", "$1");
        return AnyRequest.send(as, HttpRequest.newBuilder(client().at(ticket + "/attachments/" + sha256)))
                .body();
    }

    private static Account account(String login) {
        return new Account(login, "demo");
    }

    private DeskClient client() {
        return new DeskClient(URI.create(base()));
    }
}
