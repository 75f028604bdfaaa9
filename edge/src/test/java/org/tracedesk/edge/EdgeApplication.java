package org.tracedesk.edge;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.edge.json.VisibilityGuard;

/** The edge with a few controllers behind it, on 2023-10-05 at noon. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({EdgeConfiguration.class, SampleController.class})
public class EdgeApplication {

    static final UUID HIDDEN = UUID.fromString("00000000-0000-4000-8000-00000000dead");

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2023-10-05T04:00:00Z"), ZoneOffset.UTC);
    }

    @Bean
    VisibilityGuard guard() {
        return ticket -> {
            if (ticket.equals(HIDDEN)) {
                throw new TicketRejected(Reason.TICKET_NOT_FOUND);
            }
        };
    }
}
