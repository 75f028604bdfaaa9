package org.tracedesk.command.privacy;

import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tracedesk.command.dispatch.Delivery;
import org.tracedesk.command.evidence.Attachments;
import org.tracedesk.command.ticket.Desk;
import org.tracedesk.ledger.personal.ContactBook;
import org.tracedesk.ledger.personal.Vault;

/** Reveals and erasures, with what finishes an erasure that was stopped. */
@Configuration(proxyBeanMethods = false)
public class PrivacyConfiguration {

    @Bean
    UnmaskedTickets unmaskedTickets(Vault vault, EventStore events) {
        return new UnmaskedTickets(vault, events);
    }

    @Bean
    KeyDestruction keyDestruction(Vault vault, ContactBook contacts, Attachments attachments) {
        return new KeyDestruction(vault, contacts, attachments);
    }

    @Bean
    Erasure erasure(Delivery delivery, Vault vault, KeyDestruction destruction, Desk desk) {
        return new Erasure(delivery, vault, destruction, desk);
    }

    @Bean
    ConfigurerModule customerAggregate() {
        return configurer -> configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(Customer.class));
    }

    @Bean
    ConfigurerModule erasuresToFinish(KeyDestruction destruction) {
        return configurer -> configurer
                .eventProcessing()
                .registerEventHandler(c -> new WhenCustomerErasedThenDestroyKeys(destruction))
                .registerTrackingEventProcessor(
                        WhenCustomerErasedThenDestroyKeys.GROUP,
                        org.axonframework.config.Configuration::eventStore,
                        c -> TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                                // The beginning: to ask the store for it would keep us from starting while it is down.
                                .andInitialTrackingToken(source -> null));
    }
}
