package org.tracedesk.command.ticket;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.distributed.RoutingStrategy;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tracedesk.model.clock.Hearing;
import org.tracedesk.model.form.Forms;

/** Tickets in Axon: how they are kept at hand, when they are snapshotted, and the bus that reaches them. */
@Configuration(proxyBeanMethods = false)
public class TicketConfiguration {

    @Bean
    Desk desk(
            Clock clock,
            ZoneId zone,
            Forms forms,
            @Value("${tracedesk.clocks.imports-warn:false}") boolean importsWarn,
            @Value("${tracedesk.clocks.old-after:1d}") Duration oldAfter) {
        return new Desk(clock, zone, forms, new Hearing(importsWarn, oldAfter));
    }

    @Bean
    ConfigurerModule ticketAggregate(
            @Value("${tracedesk.tickets.at-hand:20000}") long atHand,
            @Value("${tracedesk.tickets.snapshot-every:100}") int snapshotEvery) {
        TicketCache cache = new TicketCache(atHand);
        return configurer -> configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(Ticket.class)
                .configureCache(c -> cache)
                .configureSnapshotTrigger(c ->
                        new EventCountSnapshotTriggerDefinition(c.getComponent(Snapshotter.class), snapshotEvery)));
    }

    /** What events keep of the command that caused them. */
    @Bean
    CorrelationDataProvider keptOfTheRequest() {
        return new SimpleCorrelationDataProvider(Request.KEPT);
    }

    @Bean
    @Qualifier("localSegment")
    CommandBus localCommandBus(org.axonframework.config.Configuration axon, EventStore store) {
        CommandBus bus = new TicketCommandBus();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        bus.registerHandlerInterceptor(new ConfirmedOutcome(store));
        return bus;
    }

    /** All commands on a ticket go to the same process as long as the processes stay the same. */
    @Bean
    RoutingStrategy byTicket() {
        return command -> ConfirmedOutcome.ticket(command.getPayload())
                .map(UUID::toString)
                .orElseGet(command::getIdentifier);
    }

    /** Snapshots are taken aside: a command does not wait for them while it holds its ticket. */
    @Bean(destroyMethod = "shutdown")
    ExecutorService snapshotExecutor() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("snapshots").factory());
    }

    @Bean
    Snapshotter snapshotter(
            org.axonframework.config.Configuration axon,
            EventStore store,
            @Qualifier("snapshotExecutor") ExecutorService snapshotExecutor) {
        return AggregateSnapshotter.builder()
                // Spring's own snapshotter looks for factories among the beans, and a ticket is none.
                .aggregateFactories(new GenericAggregateFactory<>(AnnotatedAggregateMetaModelFactory.inspectAggregate(
                        Ticket.class, axon.parameterResolverFactory(), axon.handlerDefinition(Ticket.class))))
                .parameterResolverFactory(axon.parameterResolverFactory())
                .handlerDefinition(axon.handlerDefinition(Ticket.class))
                .repositoryProvider(axon::repository)
                .transactionManager(NoTransactionManager.instance())
                .eventStore(store)
                .executor(snapshotExecutor)
                .build();
    }
}
