package org.tracedesk.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every endpoint of the published document with every role, on one's own ticket and on another's, against a table written
 * by hand from the domain's table of roles ({@code roles-and-endpoints.txt}).
 */
class RolesAndEndpointsTest {

    /**
     * Endpoints, and the roles that may; one that sees every ticket is written with an asterisk, "all" is whoever is signed in.
     */
    private static final String TABLE = table();

    private static final List<String> ROLES =
            List.of("AGENT", "HANDLER", "SUPERVISOR", "AUDITOR", "ANALYST", "SERVICE", "ADMIN");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    static Path data;

    private static DemoDesk desk;

    /** Whose the ticket is: recorded by agent and given to a department of handler, or neither. */
    enum Whose {
        OWN,
        OTHERS
    }

    private record Ticket(String id, String number) {}

    private static final Map<Whose, Ticket> TICKETS = new HashMap<>();

    @BeforeAll
    static void start() {
        desk = DemoDesk.start(data);
        TICKETS.put(Whose.OWN, opened("agent", "技术部", "handler"));
        TICKETS.put(Whose.OTHERS, opened("agent2", "运营部", "handler2"));
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static Ticket opened(String recorder, String department, String assignee) {
        JsonNode opened =
                JSON.readTree(send(recorder, "POST", "/api/v1/tickets", """
                {"form": "hotline", "channel": "PHONE", "customer": {"name": "李女士", "contact": "13812345678"},
                 "description": "空调制冷差"}""").body());
        Ticket ticket =
                new Ticket(opened.path("id").asString(), opened.path("number").asString());
        String given = "{\"department\": \"%s\", \"assignee\": \"%s\"}".formatted(department, assignee);
        long version = JSON.readTree(send("supervisor", "POST", "/api/v1/tickets/" + ticket.id() + "/assign", given)
                        .body())
                .path("version")
                .asLong();
        assertThat(send("supervisor", "GET", "/api/v1/tickets/" + ticket.id() + "?minVersion=" + version, "")
                        .statusCode())
                .isEqualTo(200);
        return ticket;
    }

    static Stream<Arguments> cells() {
        return rows().entrySet().stream()
                .flatMap(row -> ROLES.stream()
                        .flatMap(role -> Arrays.stream(Whose.values())
                                .map(whose -> Arguments.of(
                                        row.getKey(), role, whose, expected(row.getValue(), role, whose)))));
    }

    /** What the answer is about, where the request itself is never right: let in, not the role's, or not there. */
    enum Cell {
        LET_IN,
        NOT_HIS_ROLE,
        NOT_THERE
    }

    private static Cell expected(Set<String> may, String role, Whose whose) {
        if (may.contains("all") || may.contains(role + "*")) {
            return Cell.LET_IN;
        }
        if (!may.contains(role)) {
            return Cell.NOT_HIS_ROLE;
        }
        return whose == Whose.OWN ? Cell.LET_IN : Cell.NOT_THERE;
    }

    @ParameterizedTest(name = "{0} as {1}, {2}: {3}")
    @MethodSource("cells")
    void everyEndpointWithEveryRole(String endpoint, String role, Whose whose, Cell cell) {
        String[] words = endpoint.split(" +");
        Ticket ticket = TICKETS.get(whose);
        String path = words[1].replace("/imports/{id}", "/imports/" + ticket.id())
                .replace("{id}", ticket.id())
                .replace("{number}", words[0].equals("DELETE") ? "C19990101001" : ticket.number())
                .replace("{mapping}", "none")
                .replace("{form}", "hotline")
                .replace("{n}", "1")
                .replace("{name}", "none")
                .replace("{projection}", "none")
                .replace("{replyId}", ticket.id())
                .replace("{sha256}", "0".repeat(64))
                .replace("{other}", TICKETS.get(Whose.OWN).id());

        HttpResponse<String> answer =
                send(role.toLowerCase(Locale.ROOT), words[0], path, words[0].equals("GET") ? "" : "{\"unknown\": 1}");

        String code = code(answer);
        switch (cell) {
            case NOT_HIS_ROLE -> {
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
                assertThat(code).isEqualTo("ROLE_NOT_ALLOWED");
            }
            case NOT_THERE -> {
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(404);
                assertThat(code).isEqualTo("TICKET_NOT_FOUND");
            }
            case LET_IN -> {
                assertThat(code).as(answer.body()).isNotIn("ROLE_NOT_ALLOWED", "TICKET_NOT_FOUND", "INTERNAL_ERROR");
                assertThat(answer.statusCode()).isBetween(200, 415);
            }
        }
    }

    @Test
    void theTableLeavesOutNoEndpointOfThePublishedDocument() {
        JsonNode document =
                JSON.readTree(send("admin", "GET", "/v3/api-docs", "").body());
        Set<String> published = new HashSet<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> published.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

        assertThat(rows().keySet()).isEqualTo(published);
    }

    @Test
    void whoIsTurnedAwayIsRecorded() {
        String others = TICKETS.get(Whose.OTHERS).id();
        send("agent", "GET", "/api/v1/tickets/" + others, "");
        send("analyst", "POST", "/api/v1/tickets/" + others + "/close", "{}");

        JsonNode log = JSON.readTree(
                send("auditor", "GET", "/api/v1/audit/access?limit=200", "").body());
        assertThat(log.path("items")
                        .valueStream()
                        .filter(entry -> entry.path("subject").asString("").equals(others))
                        .map(entry -> entry.path("login").asString() + " "
                                + entry.path("operation").asString() + " "
                                + entry.path("code").asString()))
                .contains(
                        "agent GET /api/v1/tickets/{id} DENIED_404",
                        "analyst POST /api/v1/tickets/{id}/close DENIED_403");
    }

    @Test
    void withoutSigningInNothingIsTold() {
        rows().keySet().forEach(endpoint -> {
            String[] words = endpoint.split(" +");
            String path = words[1].replaceAll(
                    "\\{[a-zA-Z0-9]+}", TICKETS.get(Whose.OWN).id());
            assertThat(send("", words[0], path, "{}").statusCode()).as(endpoint).isEqualTo(401);
        });
    }

    @Test
    void listsAndSearchesContainNoTicketOfAnother() {
        for (String query : List.of("", "?q=%E7%A9%BA%E8%B0%83", "?customer=" + customer(), "?status=NEW&limit=200")) {
            for (String login : List.of("agent", "handler")) {
                assertThat(numbers(login, query))
                        .as(login + query)
                        .containsExactly(TICKETS.get(Whose.OWN).number());
            }
            assertThat(numbers("supervisor", query))
                    .containsExactlyInAnyOrder(
                            TICKETS.get(Whose.OWN).number(),
                            TICKETS.get(Whose.OTHERS).number());
        }
    }

    private static String customer() {
        return JSON.readTree(send(
                                "supervisor",
                                "GET",
                                "/api/v1/tickets/" + TICKETS.get(Whose.OWN).id(),
                                "")
                        .body())
                .at("/customer/number")
                .asString();
    }

    private static List<String> numbers(String login, String query) {
        return JSON.readTree(send(login, "GET", "/api/v1/tickets" + query, "").body())
                .path("items")
                .valueStream()
                .map(item -> item.path("number").asString())
                .toList();
    }

    private static String table() {
        try (InputStream file = RolesAndEndpointsTest.class.getResourceAsStream("roles-and-endpoints.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Set<String>> rows() {
        return TABLE.lines()
                .map(line -> line.split("\\|"))
                .collect(Collectors.toMap(
                        row -> row[0].strip().replaceAll(" +", " "),
                        row -> Set.of(row[1].strip().split(" "))));
    }

    private static String code(HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        return type.contains("problem")
                ? JSON.readTree(answer.body()).path("code").asString("")
                : "";
    }

    private static HttpResponse<String> send(String login, String method, String path, String body) {
        return desk.send(
                login, method, path.substring(1), path.contains("/imports/") ? "text/csv" : "application/json", body);
    }
}
