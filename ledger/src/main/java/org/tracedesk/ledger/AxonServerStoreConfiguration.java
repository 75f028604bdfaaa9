package org.tracedesk.ledger;

import java.time.Duration;
import java.util.Map;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.tracedesk.ledger.axonserver.AxonServerAppender;
import org.tracedesk.ledger.axonserver.AxonServerLedgerStore;
import org.tracedesk.ledger.axonserver.AxonServerRawLedger;
import org.tracedesk.ledger.axonserver.AxonServerWatch;
import org.tracedesk.ledger.axonserver.ServerCalls;
import org.tracedesk.ledger.chain.RecordingInterceptor;
import org.tracedesk.ledger.raw.RawLedger;
import org.tracedesk.ledger.schema.StoreInUse;
import org.tracedesk.ledger.store.TokenKind;

/** The event store on Axon Server; tokens and everything else of the ledger are in PostgreSQL as ever. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "tracedesk.event-store", havingValue = "axon-server")
class AxonServerStoreConfiguration {

    @Bean
    ServerCalls serverCalls(
            StoreInUse inUse, AxonServerConnectionManager connections, AxonServerConfiguration settings) {
        inUse.requireAxonServer();
        return new ServerCalls(connections, settings.getContext());
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    AxonServerWatch ledgerWatch(ServerCalls server, StoreInUse inUse) {
        return new AxonServerWatch(server, inUse::readThrough);
    }

    @Bean
    AxonServerRawLedger rawLedger(ServerCalls server) {
        return new AxonServerRawLedger(server);
    }

    @Bean
    TokenKind tokenKind() {
        return TokenKind.AXON_SERVER;
    }

    @Bean
    AxonServerLedgerStore eventStore(
            AxonServerConfiguration settings,
            AxonServerConnectionManager connections,
            ServerCalls server,
            RawLedger raw,
            Serializer snapshots,
            @Qualifier("eventSerializer") Serializer events,
            EventUpcasterChain upcasters,
            Configuration configuration,
            @Value("${tracedesk.ledger.patience:10s}") Duration patience) {
        AxonServerEventStore.Builder builder = AxonServerEventStore.builder()
                .configuration(settings)
                .platformConnectionManager(connections)
                .messageMonitor(configuration.messageMonitor(EventStore.class, "eventStore"))
                .spanFactory(configuration.getComponent(EventBusSpanFactory.class))
                .snapshotSerializer(snapshots)
                .eventSerializer(events)
                .snapshotFilter(configuration.snapshotFilter())
                .upcasterChain(upcasters);
        AxonServerLedgerStore store =
                AxonServerLedgerStore.of(builder, new AxonServerAppender(server, patience), events);
        store.registerDispatchInterceptor(new RecordingInterceptor(events, raw));
        return store;
    }

    @Bean
    static ExpectedBeans expectedBeans(ApplicationContext context) {
        return new ExpectedBeans(context, Map.of(EventBus.class, AxonServerLedgerStore.class));
    }
}
