package org.tracedesk.query.knowledge;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tracedesk.query.masking.Masking;
import org.tracedesk.query.projection.QuerySchema;
import org.tracedesk.query.projection.ReadYourWrites;

/** The knowledge base and its readers. */
@Configuration(proxyBeanMethods = false)
public class KnowledgeConfiguration {

    @Bean
    KnowledgeBase knowledgeBase(JdbcTemplate jdbc, ReadYourWrites readers) {
        return new KnowledgeBase(new KnowledgeTables(jdbc), readers);
    }

    @Bean
    KnowledgeController knowledgeController(
            QuerySchema migrated, DataSource dataSource, Masking masking, ReadYourWrites readers) {
        return new KnowledgeController(new KnowledgeReader(JdbcClient.create(dataSource), masking), readers);
    }
}
