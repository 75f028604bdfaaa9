package org.tracedesk.ledger;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.tracedesk.ledger.append.GroupCommitWriter;
import org.tracedesk.ledger.append.WriterSettings;
import org.tracedesk.ledger.chain.RecordingInterceptor;
import org.tracedesk.ledger.connection.PostgresAccess;
import org.tracedesk.ledger.history.LedgerHistory;
import org.tracedesk.ledger.raw.PostgresRawLedger;
import org.tracedesk.ledger.raw.RawLedger;
import org.tracedesk.ledger.schema.LedgerRefusesToStart;
import org.tracedesk.ledger.schema.LedgerSchema;
import org.tracedesk.ledger.schema.StoreInUse;
import org.tracedesk.ledger.store.LedgerStorageEngine;
import org.tracedesk.ledger.store.TokenKind;
import org.tracedesk.ledger.stream.AppendNotice;
import org.tracedesk.ledger.stream.LedgerEventStore;
import org.tracedesk.ledger.stream.LedgerWatch;
import org.tracedesk.ledger.stream.PostgresWatch;

/** The event store on PostgreSQL. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "tracedesk.event-store", havingValue = "postgres", matchIfMissing = true)
class PostgresStoreConfiguration {

    /** A reader that joins the end between two wakes looks again after this time. */
    private static final long FETCH_MILLIS = 100;

    @Bean
    PostgresAccess ledgerAccess(ObjectProvider<JdbcConnectionDetails> details, DataSource dataSource)
            throws SQLException {
        JdbcConnectionDetails given = details.getIfUnique();
        if (given != null) {
            return new PostgresAccess(given.getJdbcUrl(), given.getUsername(), given.getPassword());
        }
        if (!dataSource.isWrapperFor(HikariDataSource.class)) {
            throw new LedgerRefusesToStart("The ledger needs connections outside the pool: give spring.datasource.url,"
                    + " or a Hikari pool with a JDBC URL.");
        }
        HikariDataSource pool = dataSource.unwrap(HikariDataSource.class);
        return new PostgresAccess(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    PostgresWatch ledgerWatch(StoreInUse inUse, PostgresAccess access) {
        inUse.requirePostgres();
        return new PostgresWatch(access);
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    AppendNotice appendNotice(PostgresAccess access) {
        return new AppendNotice(access);
    }

    /** Takes appends from its making on, and is stopped after all that append. */
    @Bean(initMethod = "start", destroyMethod = "stop")
    GroupCommitWriter groupCommitWriter(
            LedgerSchema migrated,
            PostgresAccess access,
            LedgerWatch watch,
            AppendNotice notice,
            @Value("${tracedesk.ledger.waiting-appends:4096}") int waiting,
            @Value("${tracedesk.ledger.patience:10s}") Duration patience) {
        return new GroupCommitWriter(access, new WriterSettings(waiting, patience), head -> {
            watch.advancedTo(head);
            notice.announce();
        });
    }

    @Bean
    PostgresRawLedger rawLedger(LedgerSchema migrated, DataSource dataSource) {
        return new PostgresRawLedger(dataSource);
    }

    @Bean
    TokenKind tokenKind() {
        return TokenKind.POSTGRES;
    }

    @Bean
    LedgerHistory ledgerHistory(
            PostgresRawLedger raw, @Qualifier("eventSerializer") Serializer events, EventUpcasterChain upcasters) {
        return new LedgerHistory(raw, events, upcasters);
    }

    // Axon's own configuration registers every upcaster twice; the chain is given by hand, once.
    @Bean
    LedgerStorageEngine eventStorageEngine(
            DataSource dataSource,
            GroupCommitWriter writer,
            Serializer snapshots,
            @Qualifier("eventSerializer") Serializer events,
            EventUpcasterChain upcasters,
            Configuration configuration) {
        return new LedgerStorageEngine(
                dataSource, writer, snapshots, events, upcasters, configuration.snapshotFilter());
    }

    @Bean
    LedgerEventStore eventStore(
            LedgerStorageEngine engine,
            RawLedger raw,
            LedgerWatch watch,
            @Qualifier("eventSerializer") Serializer events,
            Configuration configuration) {
        EmbeddedEventStore.Builder builder = EmbeddedEventStore.builder()
                .storageEngine(engine)
                .messageMonitor(configuration.messageMonitor(EventStore.class, "eventStore"))
                .spanFactory(configuration.getComponent(EventBusSpanFactory.class))
                .fetchDelay(FETCH_MILLIS)
                .timeUnit(TimeUnit.MILLISECONDS);
        LedgerEventStore store = new LedgerEventStore(builder);
        store.registerDispatchInterceptor(new RecordingInterceptor(events, raw));
        watch.onAdvance(store::wake);
        return store;
    }

    @Bean
    static ExpectedBeans expectedBeans(ApplicationContext context) {
        return new ExpectedBeans(
                context,
                Map.of(EventStorageEngine.class, LedgerStorageEngine.class, EventBus.class, LedgerEventStore.class));
    }
}
