package org.tracedesk.query.satisfaction;

import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tracedesk.query.projection.ReadModel;

/** The satisfaction statistics and their readers. */
@Configuration(proxyBeanMethods = false)
public class SatisfactionConfiguration {

    @Bean
    ReadModel satisfactionStatistics(JdbcTemplate jdbc, ZoneId zone) {
        return new SatisfactionStatistics(jdbc, zone);
    }

    @Bean
    SatisfactionController satisfactionController(JdbcTemplate jdbc, ZoneId zone) {
        return new SatisfactionController(new RatingCounts(JdbcClient.create(jdbc)), zone);
    }
}
