package org.tracedesk.query.service;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tracedesk.query.masking.Masking;
import org.tracedesk.query.projection.ReadModel;

/** The service statistics and their readers. */
@Configuration(proxyBeanMethods = false)
public class ServiceConfiguration {

    @Bean
    ReadModel serviceStatistics(JdbcTemplate jdbc, ZoneId zone) {
        return new ServiceStatistics(jdbc, zone);
    }

    @Bean
    ServiceController serviceController(JdbcTemplate jdbc, Masking masking, Clock clock, ZoneId zone) {
        JdbcClient client = JdbcClient.create(jdbc);
        return new ServiceController(
                new HandlingReader(client), new ProblemReader(client, new Causes(client, masking)), clock, zone);
    }
}
