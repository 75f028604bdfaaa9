package org.tracedesk.query.tracking;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tracedesk.query.projection.ReadModel;
import org.tracedesk.query.projection.ReadYourWrites;
import org.tracedesk.query.replay.TicketReplay;

/** The tracking table and its readers. */
@Configuration(proxyBeanMethods = false)
public class TrackingConfiguration {

    @Bean
    ReadModel trackingTable(JdbcTemplate jdbc) {
        return new TrackingTable(jdbc);
    }

    @Bean
    TicketSearch ticketSearch(EntityManager entities, Clock clock) {
        return new TicketSearch(entities, clock);
    }

    @Bean
    TicketController ticketController(
            TrackingRows rows, TicketSearch search, ReadYourWrites readers, TicketReplay replay, ZoneId zone) {
        return new TicketController(rows, search, readers, replay, zone);
    }
}
