package org.tracedesk.benchmarks.plans;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.edge.EdgeConfiguration;
import org.tracedesk.ledger.LedgerConfiguration;
import org.tracedesk.ledger.personal.DataKey;
import org.tracedesk.ledger.personal.DeskKey;
import org.tracedesk.ledger.personal.PersonalParts;
import org.tracedesk.ledger.personal.Vault;
import org.tracedesk.model.form.FormLibrary;
import org.tracedesk.model.form.Forms;
import org.tracedesk.query.QuerySideConfiguration;
import org.tracedesk.query.projection.Projector;
import org.tracedesk.query.projection.ReadModel;
import org.tracedesk.query.projection.RecordedEvent;
import org.tracedesk.query.tracking.CopiedText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The query-side as it is delivered, on a port and a database of its own. */
final class StartedDesk implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static final int BATCH = 200;

    private final ConfigurableApplicationContext context;

    private StartedDesk(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** The application; its clock stands still. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({EdgeConfiguration.class, LedgerConfiguration.class, QuerySideConfiguration.class})
    static class Application {

        @Bean
        Clock clock() {
            return Clock.fixed(Desk.NOW, ZoneOffset.UTC);
        }

        @Bean
        Forms forms() {
            return FormLibrary.shipped();
        }
    }

    static StartedDesk on(String url) {
        SpringApplication application = new SpringApplication(Application.class);
        application.setDefaultProperties(Map.of(
                "tracedesk.personal-data.master-key", "0123456789abcdef".repeat(4),
                "server.port", "0",
                // One thread keeps to one connection, so that its prepared statements grow as old as in a long life.
                "server.tomcat.threads.max", "1",
                "spring.threads.virtual.enabled", "false",
                "spring.datasource.url", url,
                "spring.datasource.username", ExplainingPostgres.USER,
                "logging.level.root", "ERROR",
                "tracedesk.ledger.allow-unsafe-durability", "true",
                "tracedesk.demo", "true"));
        return new StartedDesk(application.run());
    }

    HikariDataSource dataSource() {
        return context.getBean(HikariDataSource.class);
    }

    /** Puts tickets into every read model, by its own projection. */
    void record(SampleTickets tickets, int n) {
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource()));
        List<Projector> projections = context.getBeansOfType(ReadModel.class).values().stream()
                .map(Projector::new)
                .toList();
        for (int first = 0; first < n; first += BATCH) {
            List<RecordedEvent> events = new ArrayList<>();
            for (int i = first; i < Math.min(first + BATCH, n); i++) {
                tickets.life(i).stream().map(this::sealed).forEach(events::add);
            }
            transaction.executeWithoutResult(t -> projections.forEach(projection -> projection.project(events)));
        }
    }

    CopiedText copiedText() {
        return new CopiedText(context.getBean(Vault.class), context.getBean(DeskKey.class));
    }

    private RecordedEvent sealed(RecordedEvent e) {
        DataKey key = context.getBean(Vault.class).ofTicket(e.event().ticketId(), null);
        TicketEvent event = (TicketEvent) PersonalParts.map((Record) e.event(), key::seal);
        return new RecordedEvent(event, e.version(), e.position(), e.recordedAt(), e.actor(), e.staffNumber());
    }

    JsonNode get(String login, String path) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        String both = Base64.getEncoder().encodeToString((login + ":demo").getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Basic " + both)
                .build();
        try {
            HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(login + " " + path + ": " + response.body());
            }
            return JSON.readTree(response.body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(path, e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
