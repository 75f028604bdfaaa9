package org.tracedesk.query.webhook;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tracedesk.edge.json.JsonAnswers;
import org.tracedesk.edge.problem.ProblemTexts;
import org.tracedesk.ledger.personal.DeskKey;
import org.tracedesk.ledger.stream.LedgerWatch;
import org.tracedesk.query.feed.Feed;
import org.tracedesk.query.projection.QuerySchema;

/** Webhooks, which live on the feed and so on a ledger in PostgreSQL. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "tracedesk.event-store", havingValue = "postgres", matchIfMissing = true)
public class WebhookConfiguration {

    @Bean
    ProblemTexts webhookTexts() {
        return new ProblemTexts("texts/webhook-faults");
    }

    @Bean
    Networks networksOfWebhooks(@Value("${tracedesk.webhooks.allowed-networks:}") List<String> allowed) {
        return new Networks(allowed);
    }

    @Bean
    Post webhookPost(Networks networks, Clock clock) {
        return new Post(networks, clock);
    }

    @Bean
    Webhooks webhooks(QuerySchema migrated, DataSource dataSource) {
        return new Webhooks(JdbcClient.create(dataSource));
    }

    @Bean
    Deliveries webhookDeliveries(QuerySchema migrated, DataSource dataSource) {
        return new Deliveries(JdbcClient.create(dataSource));
    }

    @Bean
    Secrets webhookSecrets(DeskKey desk) {
        return new Secrets(desk);
    }

    @Bean
    Couriers couriers(
            Feed feed,
            Webhooks webhooks,
            Deliveries deliveries,
            Secrets secrets,
            Post post,
            DataSource dataSource,
            JsonAnswers json,
            Clock clock,
            LedgerWatch watch,
            @Value("${tracedesk.node}") String node) {
        Claims claims = new Claims(JdbcClient.create(dataSource), node);
        Courier courier = new Courier(
                feed,
                claims,
                webhooks,
                deliveries,
                secrets,
                post,
                new TransactionTemplate(new JdbcTransactionManager(dataSource)),
                json.mapper(),
                clock);
        return new Couriers(claims, courier, deliveries, watch);
    }

    @Bean
    WebhookController webhookController(
            Webhooks webhooks,
            Deliveries deliveries,
            Secrets secrets,
            Networks networks,
            Feed feed,
            @Value("${tracedesk.webhooks.former-secret-for:24h}") Duration formerFor) {
        return new WebhookController(
                webhooks,
                deliveries,
                new Subscriptions(webhooks, secrets, new WebhookFaults(networks), feed, formerFor));
    }
}
