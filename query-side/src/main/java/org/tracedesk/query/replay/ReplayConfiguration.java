package org.tracedesk.query.replay;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tickets as their stored events tell them. */
@Configuration(proxyBeanMethods = false)
public class ReplayConfiguration {

    @Bean
    TicketReplay ticketReplay(EventStore store) {
        return new TicketReplay(store);
    }
}
