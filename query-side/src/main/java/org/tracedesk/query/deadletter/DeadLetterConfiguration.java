package org.tracedesk.query.deadletter;

import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tracedesk.query.projection.DeadLetters;
import org.tracedesk.query.projection.Generations;
import org.tracedesk.query.projection.ParkingPlaces;
import org.tracedesk.query.projection.ReadYourWrites;

/** Decisions about events that a read model cannot show. */
@Configuration(proxyBeanMethods = false)
public class DeadLetterConfiguration {

    @Bean
    DeadLetterController deadLetterController(
            DataSource dataSource,
            EventStore store,
            DeadLetters letters,
            ParkingPlaces parking,
            Generations generations,
            ReadYourWrites readers) {
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        return new DeadLetterController(
                letters,
                new Decisions(
                        JdbcClient.create(dataSource), transaction, store, letters, parking, generations, readers));
    }
}
