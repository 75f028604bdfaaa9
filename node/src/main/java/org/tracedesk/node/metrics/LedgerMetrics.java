package org.tracedesk.node.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tracedesk.ledger.stream.LedgerWatch;

/** Figures of the ledger: where it ends, whether it answers, what this process appended and what it read. */
@Configuration(proxyBeanMethods = false)
public class LedgerMetrics {

    @Bean
    MeterBinder ledgerFigures(LedgerWatch ledger) {
        return registry -> {
            Gauge.builder("tracedesk.ledger.head", ledger, LedgerWatch::head)
                    .description("Last visible position")
                    .register(registry);
            Gauge.builder("tracedesk.ledger.connected", ledger, watch -> watch.connected() ? 1 : 0)
                    .description("Whether the event store answers")
                    .register(registry);
        };
    }

    @Bean
    ConfigurerModule countedEvents(ObjectProvider<MeterRegistry> registries) {
        return configurer -> {
            configurer.configureMessageMonitor(
                    EventStore.class,
                    (axon, type, name) -> new CountedEvents(Counter.builder("tracedesk.events.appended")
                            .description("Events that this process recorded")
                            .register(registries.getObject())));
            configurer.configureMessageMonitor(
                    TrackingEventProcessor.class,
                    (axon, type, name) -> new CountedEvents(Counter.builder("tracedesk.projection.events")
                            .description("Events that this process brought into a projection")
                            .tag("projection", name)
                            .register(registries.getObject())));
        };
    }
}
