package org.tracedesk.ledger;

import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;
import org.tracedesk.ledger.attachment.AttachmentConfiguration;
import org.tracedesk.ledger.history.ProcessorPositions;
import org.tracedesk.ledger.personal.PersonalConfiguration;
import org.tracedesk.ledger.schema.LedgerSchema;
import org.tracedesk.ledger.schema.StoreInUse;
import org.tracedesk.ledger.serialization.LedgerSerialization;
import org.tracedesk.ledger.store.LedgerTables;
import org.tracedesk.ledger.store.LedgerTokenStore;
import org.tracedesk.ledger.store.TokenKind;

/**
 * The ledger's part of an application, to be imported. Everything that Axon would otherwise choose by what it finds on
 * the class path is named here.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    PostgresStoreConfiguration.class,
    AxonServerStoreConfiguration.class,
    ProofConfiguration.class,
    PersonalConfiguration.class,
    AttachmentConfiguration.class
})
public class LedgerConfiguration {

    @Bean
    LedgerSchema ledgerSchema(
            DataSource dataSource,
            @Value("${tracedesk.ledger.allow-unsafe-durability:false}") boolean allowUnsafeDurability) {
        return LedgerSchema.prepare(dataSource, allowUnsafeDurability);
    }

    @Bean
    @Primary
    Serializer serializer() {
        return LedgerSerialization.strict();
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer() {
        return LedgerSerialization.strict();
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer() {
        return LedgerSerialization.events();
    }

    /** How stored events of older revisions become present ones; empty as long as every event is in its first. */
    @Bean
    EventUpcasterChain ledgerUpcasters() {
        return new EventUpcasterChain();
    }

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
    }

    @Bean
    StoreInUse storeInUse(LedgerSchema migrated, DataSource dataSource) {
        return new StoreInUse(migrated, dataSource);
    }

    /** A claim that its process has not renewed for a while is another's to take. */
    @Bean
    LedgerTokenStore tokenStore(
            LedgerSchema migrated,
            ConnectionProvider connections,
            Serializer serializer,
            TokenKind kind,
            @Value("${tracedesk.node}") String node,
            @Value("${tracedesk.projections.claim-timeout:10s}") Duration claimTimeout) {
        return new LedgerTokenStore(
                JdbcTokenStore.builder()
                        .connectionProvider(connections)
                        .schema(LedgerTables.tokens())
                        .serializer(serializer)
                        .nodeId(node)
                        .claimTimeout(claimTimeout),
                kind::of);
    }

    /** Queries are answered where they are asked. */
    @Bean
    QueryBus queryBus() {
        return SimpleQueryBus.builder().build();
    }

    @Bean
    ProcessorPositions processorPositions(LedgerSchema migrated, DataSource dataSource, Serializer serializer) {
        return new ProcessorPositions(dataSource, serializer);
    }
}
