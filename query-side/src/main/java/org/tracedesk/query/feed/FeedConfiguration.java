package org.tracedesk.query.feed;

import java.time.Duration;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tracedesk.api.value.Personal;
import org.tracedesk.edge.json.JsonAnswers;
import org.tracedesk.ledger.personal.Vault;
import org.tracedesk.ledger.raw.StoredRows;
import org.tracedesk.ledger.schema.LedgerId;
import org.tracedesk.ledger.stream.LedgerWatch;
import org.tracedesk.query.live.LiveAnswers;

/** Events for other services, from a ledger on PostgreSQL. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "tracedesk.event-store", havingValue = "postgres", matchIfMissing = true)
public class FeedConfiguration {

    @Bean
    Mask personalValuesOfEvents(Vault vault) {
        return personal -> vault.open(personal).map(clear -> "***").orElse(Personal.ERASED);
    }

    @Bean
    PresentEvents presentEvents(@Qualifier("eventSerializer") Serializer serializer, EventUpcasterChain upcasters) {
        return new PresentEvents(serializer, upcasters);
    }

    @Bean
    CloudEvents cloudEvents(PresentEvents present, LedgerId ledger, Mask mask) {
        return new CloudEvents(present, ledger, mask);
    }

    @Bean
    TicketEventsController ticketEventsController(StoredRows rows, PresentEvents present, CloudEvents events) {
        return new TicketEventsController(rows, present, events);
    }

    @Bean
    Feed feed(StoredRows rows, PresentEvents present, CloudEvents events, LedgerWatch watch) {
        return new Feed(rows, present, events, watch);
    }

    @Bean
    FeedController feedController(
            Feed feed,
            LiveAnswers answers,
            JsonAnswers json,
            @Value("${tracedesk.feed.heartbeat:15s}") Duration heartbeat) {
        return new FeedController(feed, answers, json, heartbeat);
    }
}
