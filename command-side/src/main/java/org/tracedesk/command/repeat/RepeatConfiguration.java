package org.tracedesk.command.repeat;

import javax.sql.DataSource;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tracedesk.command.dispatch.TicketGateway;
import org.tracedesk.command.ticket.Desk;

/** The index of known tickets, what keeps it, and who reads it. */
@Configuration(proxyBeanMethods = false)
public class RepeatConfiguration {

    private static final int EVENTS_A_COMMIT = 200;

    @Bean
    @DependsOn("commandSchema")
    KnownTickets knownTickets(DataSource database) {
        return new KnownTickets(JdbcClient.create(database));
    }

    @Bean
    RepeatContacts repeatContacts(KnownTickets index, TicketGateway tickets, Desk desk) {
        return new RepeatContacts(index, tickets, desk);
    }

    @Bean
    ConfigurerModule ticketsToKnow(KnownTickets known) {
        return configurer -> configurer
                .eventProcessing()
                .registerEventHandler(c -> new WhenTicketRecordedThenKnow(known))
                .registerTrackingEventProcessor(
                        WhenTicketRecordedThenKnow.GROUP,
                        org.axonframework.config.Configuration::eventStore,
                        c -> TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                                .andBatchSize(EVENTS_A_COMMIT)
                                // The beginning: to ask the store for it would keep us from starting while it is down.
                                .andInitialTrackingToken(source -> null));
    }
}
