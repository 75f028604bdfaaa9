package org.tracedesk.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tracedesk.ledger.personal.KeysForTests;
import org.tracedesk.ledger.testing.LedgerForTests;
import org.tracedesk.ledger.testing.PostgresForTests;
import org.tracedesk.query.QuerySide;
import org.tracedesk.query.http.StartedQuerySide;
import org.tracedesk.query.projection.RecordedEvent;
import org.tracedesk.query.story.Ledger;
import org.tracedesk.query.story.ManyTickets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A process is killed at random moments of rebuilds, while others record, and started anew. For a machine of one's own:
 * -Drebuild.kills=10 says how often, -Drebuild.tickets=20000 how many tickets there are at first.
 */
@EnabledIfSystemProperty(named = "rebuild.kills", matches = "\\d+")
class KilledRebuildTest {

    private static final int KILLS = Integer.getInteger("rebuild.kills", 0);
    private static final int TICKETS = Integer.getInteger("rebuild.tickets", 2_000);
    private static final int EVENTS_A_SECOND = 200;
    private static final List<String> MODELS = List.of("tracking-table", "audit-trail", "satisfaction-statistics");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    @RegisterExtension
    static final PostgresForTests POSTGRES = PostgresForTests.quick();

    @TempDir
    Path directory;

    private final Ledger story = new Ledger();
    private int port;

    @Test
    void aRebuildComesToTheSameEndHoweverOftenItsProcessIsKilled() throws Exception {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        ManyTickets.tell(story, 0, TICKETS, seed);
        List<RecordedEvent> events = story.events();
        try (LedgerForTests ledger = new LedgerForTests(POSTGRES);
                ScheduledExecutorService work = Executors.newSingleThreadScheduledExecutor()) {
            KeysForTests.on(POSTGRES.dataSource());
            for (int i = 0; i < events.size(); i += 200) {
                publish(ledger, events.subList(i, Math.min(i + 200, events.size())));
            }
            Process process = started();
            // Each look at the clock records what is due since the one before.
            work.scheduleAtFixedRate(() -> goOn(ledger), 100, 100, TimeUnit.MILLISECONDS);
            for (int kill = 0; kill < KILLS; kill++) {
                String model = MODELS.get(random.nextInt(MODELS.size()));
                post("/api/v1/projections/" + model + "/rebuild");
                Duration moment = Duration.ofMillis(random.nextInt(4_000));
                await().pollDelay(moment).atMost(Duration.ofMinutes(1)).until(() -> true);
                System.out.printf("kill %d after %s: %s%n", kill + 1, moment, rebuilds());
                process.destroyForcibly().waitFor();
                process = started();
            }
            await().atMost(Duration.ofMinutes(10))
                    .ignoreExceptions()
                    .until(() -> rebuilds().values().stream().noneMatch("RUNNING"::equals));
            work.shutdown();
            assertThat(rebuilds().values()).as("seed " + seed).containsOnly("DONE");
            for (String model : MODELS) {
                JsonNode end = verified(model);
                System.out.println(end);
                assertThat(end.path("same").asBoolean())
                        .as(model + ", seed " + seed)
                        .isTrue();
            }
            process.destroy();
        }
    }

    private void goOn(LedgerForTests ledger) {
        int from = story.events().size();
        int n = 1_000_000 + from;
        while (story.events().size() < from + EVENTS_A_SECOND / 10) {
            ManyTickets.tell(story, n, n + 1, n);
            n++;
        }
        publish(ledger, story.events().subList(from, story.events().size()));
    }

    private static void publish(LedgerForTests ledger, List<RecordedEvent> events) {
        ledger.store().publish(events.stream().map(StartedQuerySide::message).toList());
    }

    private Process started() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Map<String, Object> settings = new HashMap<>(StartedQuerySide.settings(POSTGRES, directory));
        settings.put("server.port", port);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                ManagementFactory.getRuntimeMXBean().getClassPath(),
                QuerySide.class.getName()));
        settings.forEach((name, value) -> command.add("--" + name + "=" + value));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        directory.resolve("log").toFile()))
                .start();
        await().atMost(Duration.ofMinutes(15)).ignoreExceptions().until(() -> rebuilds() != null);
        return process;
    }

    private Map<String, String> rebuilds() throws IOException, InterruptedException {
        Map<String, String> all = new HashMap<>();
        get("/api/v1/projections").path("items").forEach(item -> {
            if (item.has("rebuild")) {
                all.put(item.path("name").asString(), item.at("/rebuild/status").asString());
            }
        });
        return all;
    }

    private JsonNode verified(String model) throws IOException, InterruptedException {
        String location = post("/api/v1/projections/" + model + "/verify")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        CompletableFuture<JsonNode> end = new CompletableFuture<>();
        await().atMost(Duration.ofMinutes(10)).until(() -> {
            JsonNode now = get(location);
            return !now.path("status").asString().equals("RUNNING") && end.complete(now);
        });
        return end.join();
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(send(request(path)).body());
    }

    private HttpResponse<String> post(String path) throws IOException, InterruptedException {
        return send(request(path).POST(HttpRequest.BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path) {
        String signIn = Base64.getEncoder().encodeToString("analyst:demo".getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Basic " + signIn);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
