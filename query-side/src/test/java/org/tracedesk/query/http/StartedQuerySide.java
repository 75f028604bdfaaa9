package org.tracedesk.query.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tracedesk.ledger.personal.KeysForTests;
import org.tracedesk.ledger.testing.PostgresForTests;
import org.tracedesk.query.QuerySide;
import org.tracedesk.query.projection.ReadModel;
import org.tracedesk.query.projection.RecordedEvent;
import org.tracedesk.query.story.Ledger;
import org.tracedesk.query.story.Projecting;

/** The query-side started on a port and a database of its own; stories are told to its event store. */
public final class StartedQuerySide implements BeforeAllCallback, AfterAllCallback {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final PostgresForTests postgres = PostgresForTests.quick();
    private @Nullable ConfigurableApplicationContext context;
    private Path seals = Path.of("");

    @Override
    public void beforeAll(ExtensionContext test) throws Exception {
        postgres.beforeAll(test);
        seals = Files.createTempDirectory("seals");
        start();
    }

    @Override
    public void afterAll(ExtensionContext test) throws Exception {
        stop();
        postgres.afterAll(test);
    }

    /** Starts it on the database as it is. */
    public void start(Class<?>... more) {
        context = run("first", more);
        KeysForTests.on(postgres.dataSource());
    }

    /** One more node on the same database; whoever asks for it stops it. */
    public ConfigurableApplicationContext another() {
        return run("another");
    }

    private ConfigurableApplicationContext run(String node, Class<?>... more) {
        SpringApplication application = QuerySide.application();
        application.addPrimarySources(List.of(more));
        application.setDefaultProperties(settings(postgres, seals));
        return application.run("--tracedesk.node=" + node);
    }

    /** What a node of a test is started with. */
    public static Map<String, Object> settings(PostgresForTests postgres, Path seals) {
        return Map.ofEntries(
                Map.entry("server.port", "0"),
                Map.entry("spring.datasource.url", postgres.url()),
                Map.entry("spring.datasource.username", postgres.user()),
                Map.entry("tracedesk.ledger.allow-unsafe-durability", "true"),
                Map.entry("tracedesk.personal-data.master-key", KeysForTests.MASTER_KEY),
                Map.entry("tracedesk.seal.key-file", seals.resolve("key.pem").toString()),
                Map.entry("tracedesk.seal.every", "100ms"),
                Map.entry("tracedesk.feed.heartbeat", "300ms"),
                Map.entry("tracedesk.webhooks.allowed-networks", "127.0.0.0/8"),
                // Tests of the feed tell what no read model can show.
                Map.entry("tracedesk.projections.most-dead-letters", "20"),
                Map.entry("tracedesk.demo", "true"));
    }

    /** Stops it, whatever it is doing; the database stays. */
    public void stop() {
        context().close();
    }

    public <T> T bean(Class<T> type) {
        return context().getBean(type);
    }

    public <T> List<T> beans(Class<T> type) {
        return List.copyOf(context().getBeansOfType(type).values());
    }

    public PostgresForTests postgres() {
        return postgres;
    }

    /** Records the events of stories, each as one append. */
    public void record(Ledger ledger) {
        ledger.events().forEach(this::record);
    }

    public void record(RecordedEvent e) {
        bean(EventStore.class).publish(message(e));
    }

    /** An event of a story as it is recorded. */
    public static GenericDomainEventMessage<?> message(RecordedEvent e) {
        return new GenericDomainEventMessage<>(
                "Ticket",
                e.event().ticketId().toString(),
                e.version(),
                e.event(),
                MetaData.with("actor", e.actor()).and("staffNumber", e.staffNumber()));
    }

    /** Records the events of stories from a position on, many in one append. */
    public void recordMany(Ledger ledger, int from) {
        List<RecordedEvent> events = ledger.events();
        for (int i = from; i < events.size(); i += 200) {
            bean(EventStore.class)
                    .publish(events.subList(i, Math.min(i + 200, events.size())).stream()
                            .map(StartedQuerySide::message)
                            .toList());
        }
    }

    /** Records an event of another family than that of tickets. */
    public void record(String aggregate, UUID id, long version, Object event, String actor) {
        bean(EventStore.class)
                .publish(new GenericDomainEventMessage<>(
                        aggregate, id.toString(), version, event, MetaData.with("actor", actor)));
    }

    /** Brings every read model forward by these stories, without telling them to the event store. */
    public void project(Ledger ledger) {
        context()
                .getBeansOfType(ReadModel.class)
                .values()
                .forEach(model -> new Projecting(postgres.dataSource(), model).project(ledger));
    }

    /** Waits until every read model has seen the whole ledger. */
    public void caughtUp(Ledger ledger) {
        JdbcTemplate jdbc = bean(JdbcTemplate.class);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> Integer.valueOf(4)
                        .equals(jdbc.queryForObject(
                                """
                        SELECT (SELECT count(*) FROM query.audit_entry) / ? + CAST(
                            (SELECT sum(version + 1) FROM query.tracking_table) AS bigint) / ? + CAST(
                            (SELECT sum(version + 1) FROM query.satisfaction_ticket) AS bigint) / ? + CAST(
                            (SELECT sum(version + 1) FROM query.service_ticket) AS bigint) / ?""",
                                Integer.class,
                                ledger.events().size(),
                                ledger.events().size(),
                                ledger.events().size(),
                                ledger.events().size())));
    }

    public Answer get(String login, String path) {
        return get(login, path, "en");
    }

    public Answer get(String login, String path, String language) {
        return send(request(login, path).header("Accept-Language", language));
    }

    /** What is asked for in another media type. */
    public Answer getAs(String login, String path, String mediaType) {
        return send(request(login, path).header("Accept", mediaType));
    }

    public Answer post(String login, String path, String... headers) {
        HttpRequest.Builder request = request(login, path).POST(HttpRequest.BodyPublishers.noBody());
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    public Answer postJson(String login, String path, String body) {
        return send(request(login, path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A request of somebody, to be sent in another way than these. */
    public HttpRequest.Builder request(String login, String path) {
        int port = ((WebServerApplicationContext) context()).getWebServer().getPort();
        String both = Base64.getEncoder().encodeToString((login + ":demo").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Basic " + both);
    }

    /** What is answered to a request. */
    public Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private ConfigurableApplicationContext context() {
        if (context == null) {
            throw new IllegalStateException("The server is started before the first test of the class");
        }
        return context;
    }
}
