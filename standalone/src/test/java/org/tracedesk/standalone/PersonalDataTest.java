package org.tracedesk.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** A desk whose database, files and log are searched byte by byte for what customers said of themselves. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PersonalDataTest {

    private static final int CUSTOMERS = 60;

    @TempDir
    static Path data;

    private static DemoDesk desk;

    private static final List<String> TICKETS = new ArrayList<>();
    private static String customer = "";
    private static Traces traces;

    @BeforeAll
    static void start() {
        desk = DemoDesk.start(data, "--logging.file.name=" + data.resolve("desk.log"));
        traces = new Traces(new JdbcTemplate(desk.bean(DataSource.class)), data);
        for (int n = 0; n < CUSTOMERS; n++) {
            TICKETS.add(called(n));
        }
        for (int n = 0; n < 2; n++) {
            attach(n);
        }
    }

    /** A recording in which the customer says who he is. */
    private static void attach(int n) {
        HttpResponse<String> attached = desk.send(
                "agent",
                "POST",
                TICKETS.get(n) + "/attachments",
                "multipart/form-data; boundary=part",
                "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name(n) + ".txt\"\r\n"
                        + "Content-Type: text/plain\r\n\r\n" + recording(n) + "\r\n--part--\r\n");
        assertThat(attached.statusCode()).as(attached.body()).isEqualTo(200);
    }

    private static String recording(int n) {
        return "我是%s,电话%s".formatted(name(n), contact(n));
    }

    private static HttpResponse<String> recording(String as, int n) {
        return send(as, "GET", TICKETS.get(n) + "/attachments/" + sha256(recording(n)), "");
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    /** Everything that a customer can say of himself, in every command that takes a text; some of it is refused. */
    private static String called(int n) {
        JsonNode opened =
                desk.post("agent", "api/v1/tickets", """
                {"form": "hotline", "channel": "PHONE", "occurredAt": "2023-10-01T09:30:00+08:00",
                 "customer": {"name": "%s", "contact": "%s"}, "orderNumber": "DD2023%05d",
                 "description": "%s来电,回电%s,冰箱异响"}""".formatted(name(n), contact(n), n, name(n), contact(n)));
        if (n == 0) {
            customer = opened.at("/customer/number").asString();
        }
        String ticket = "api/v1/tickets/" + opened.path("id").asString();
        desk.post("agent", ticket + "/notes", "{\"text\": \"已致电%s\"}".formatted(contact(n)));
        desk.post("agent", ticket + "/assign", "{\"department\": \"技术部\", \"assignee\": \"handler\"}");
        desk.post("handler", ticket + "/start", "{}");
        desk.post("handler", ticket + "/wait", "{\"needed\": \"%s提供照片\"}".formatted(name(n)));
        desk.post("handler", ticket + "/reply", "{\"text\": \"%s已发照片\"}".formatted(name(n)));
        desk.post(
                "handler",
                ticket + "/resolve",
                "{\"solution\": \"为%s更换压缩机\", \"outcome\": \"SOLVED\"}".formatted(name(n)));
        desk.post("agent", ticket + "/rate", "{\"score\": 4, \"comment\": \"%s说好\"}".formatted(name(n)));
        long version = desk.post("supervisor", ticket + "/reveal", "{\"reason\": \"核对%s\"}".formatted(name(n)))
                .path("version")
                .asLong();
        assertThat(desk.get("supervisor", ticket + "?minVersion=" + version)
                        .path("version")
                        .asLong())
                .isEqualTo(version);
        // What is refused must not be kept either.
        send("agent", "POST", ticket + "/notes", "{\"text\": \"%s卡号6222021234567890128\"}".formatted(name(n)));
        send("agent", "POST", ticket + "/notes", "{\"text\": \"%s".formatted(name(n)));
        return ticket;
    }

    private static String name(int n) {
        return "欧阳静" + "雯婷娜敏霞".charAt(n % 5) + "女士";
    }

    private static String contact(int n) {
        return "1391234%04d".formatted(n);
    }

    @Test
    @Order(1)
    void noNameAndNoContactStandsAnywhereInClear() {
        traces.written();

        for (String trace : new String[] {"欧阳静", "1391234", "冰箱异响", "更换压缩机"}) {
            assertThat(traces.inTables(trace)).as(trace).isEmpty();
            assertThat(traces.inFiles(trace)).as(trace).isEmpty();
        }
        // What is looked for would be found: numbers of orders are kept in clear.
        assertThat(traces.inTables("DD202300001")).contains("ledger.domain_event_entry", "query.tracking_table");
    }

    @Test
    @Order(2)
    void whatIsShownIsMasked() {
        String all = desk.get("supervisor", TICKETS.get(1)) + "\n" + desk.get("supervisor", TICKETS.get(1) + "/history")
                + desk.get("supervisor", "api/v1/tickets?limit=200") + desk.get("auditor", "api/v1/audit?limit=200")
                + taken("exports/hotline.csv") + taken("audit.csv");

        assertThat(all).contains("欧*女士", "139****0001").doesNotContain("欧阳静", "1391234");
        assertThat(found("冰箱")).isEqualTo(CUSTOMERS);
        assertThat(found("异响冰")).isZero();
        assertThat(found("欧阳静")).isZero();
        assertThat(found("13912340001")).isZero();
    }

    @Test
    @Order(2)
    void aFileIsGivenOnlyToWhoMaySeeTheTicketUnmaskedAndThatIsRecorded() throws IOException {
        for (String may : new String[] {"supervisor", "handler", "agent"}) {
            HttpResponse<String> given = recording(may, 1);
            assertThat(given.statusCode()).as(given.body()).isEqualTo(200);
            assertThat(given.body()).isEqualTo(recording(1));
            assertThat(given.headers().firstValue("Content-Type")).contains("text/plain");
            assertThat(given.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(given.headers().firstValue("Content-Disposition"))
                    .hasValueSatisfying(as -> assertThat(as).startsWith("attachment;"));
        }
        assertThat(recording("auditor", 1).statusCode()).isEqualTo(403);
        assertThat(recording("handler2", 1).statusCode()).isEqualTo(404);
        assertThat(desk.get("auditor", "api/v1/audit/access?limit=200").toString())
                .contains("\"login\":\"handler\",\"operation\":\"GET /api/v1/tickets/{id}/attachments/{sha256}\","
                        + "\"code\":\"DOWNLOADED\"");
        JsonNode shown = desk.get("auditor", TICKETS.get(1)).at("/attachments/0");
        assertThat(shown.path("name").asString()).isEqualTo("欧*女士.txt");
        assertThat(shown.path("sha256").asString()).isEqualTo(sha256(recording(1)));
        // A file that somebody has changed on the disk is no evidence.
        Path stored = data.resolve("attachments")
                .resolve(shown.path("stored").asString().substring(0, 2))
                .resolve(shown.path("stored").asString());
        byte[] bytes = Files.readAllBytes(stored);
        bytes[bytes.length - 1] ^= 1;
        Files.write(stored, bytes);
        HttpResponse<String> damaged = recording("supervisor", 1);
        assertThat(damaged.statusCode()).isEqualTo(500);
        assertThat(damaged.body()).contains("ATTACHMENT_DAMAGED");
    }

    @Test
    @Order(3)
    void afterAnErasureThePersonReadsAsErasedAndTheCountsStay() {
        JsonNode statistics = desk.get("analyst", "api/v1/statistics/satisfaction?by=assignee");

        HttpResponse<String> erased = send("admin", "DELETE", "api/v1/customers/" + customer, "{\"reason\": \"客户要求\"}");

        assertThat(erased.statusCode()).as(erased.body()).isEqualTo(200);
        assertThat(desk.get("supervisor", TICKETS.get(0)).at("/customer/name").asString())
                .isEqualTo("[erased]");
        assertThat(desk.get("supervisor", TICKETS.get(0)).at("/notes/0/text").asString())
                .isEqualTo("[erased]");
        assertThat(desk.get("supervisor", TICKETS.get(0) + "/history").toString())
                .contains("[erased]")
                .doesNotContain("压缩机", "照片");
        assertThat(taken("exports/hotline.csv?customer=" + customer))
                .contains("[erased],[erased]")
                .doesNotContain("压缩机", "照片");
        assertThat(desk.get("analyst", "api/v1/statistics/satisfaction?by=assignee"))
                .isEqualTo(statistics);
        assertThat(found("冰箱")).isEqualTo(CUSTOMERS - 1);
        HttpResponse<String> file = recording("supervisor", 0);
        assertThat(file.statusCode()).isEqualTo(410);
        assertThat(file.body()).contains("ATTACHMENT_ERASED");
        String stored = desk.get("supervisor", TICKETS.get(0))
                .at("/attachments/0/stored")
                .asString();
        assertThat(data.resolve("attachments").resolve(stored.substring(0, 2)).resolve(stored))
                .doesNotExist();
    }

    @Test
    @Order(4)
    void readModelsMadeAnewEqualTheOldOnesAndTellNoMore() {
        JsonNode statistics = desk.get("analyst", "api/v1/statistics/satisfaction?by=assignee");
        for (String model :
                new String[] {"tracking-table", "audit-trail", "satisfaction-statistics", "service-statistics"}) {
            HttpResponse<String> begun = send("analyst", "POST", "api/v1/projections/" + model + "/rebuild", "{}");
            assertThat(begun.statusCode()).as(begun.body()).isEqualTo(202);
            String location = begun.headers().firstValue("Location").orElseThrow();
            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> !desk.get("analyst", location)
                            .path("status")
                            .asString()
                            .equals("RUNNING"));
            JsonNode end = desk.get("analyst", location);
            assertThat(end.path("status").asString()).as(end.toString()).isEqualTo("DONE");
            assertThat(end.path("digestAfter")).as(model).isEqualTo(end.path("digestBefore"));
        }
        assertThat(desk.get("analyst", "api/v1/statistics/satisfaction?by=assignee"))
                .isEqualTo(statistics);
        assertThat(desk.get("supervisor", TICKETS.get(0)).at("/customer/name").asString())
                .isEqualTo("[erased]");
        assertThat(found("冰箱")).isEqualTo(CUSTOMERS - 1);
        assertThat(traces.inTables("欧阳静")).isEmpty();
    }

    /** A file that an auditor takes away. */
    private static String taken(String file) {
        return send("auditor", "GET", "api/v1/" + file, "").body();
    }

    private static int found(String word) {
        return desk.get("supervisor", "api/v1/tickets?limit=200&q=" + URLEncoder.encode(word, StandardCharsets.UTF_8))
                .path("items")
                .size();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> send(String as, String method, String path, String json) {
        return desk.send(as, method, path, "application/json", json);
    }
}
