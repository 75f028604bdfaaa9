package org.tracedesk.ledger;

import java.util.Map;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContext;
import org.tracedesk.ledger.schema.LedgerRefusesToStart;
import org.tracedesk.ledger.store.LedgerStorageEngine;
import org.tracedesk.ledger.stream.LedgerEventStore;

/**
 * Refuses to start with other parts than those that keep the ledger's promises: Axon falls back silently, to no
 * transactions, tokens in memory, or a store that skips events.
 */
final class ExpectedBeans implements SmartInitializingSingleton {

    private static final Map<Class<?>, Class<?>> EXPECTED = Map.of(
            TransactionManager.class, SpringTransactionManager.class,
            TokenStore.class, JdbcTokenStore.class,
            EventStorageEngine.class, LedgerStorageEngine.class,
            EventBus.class, LedgerEventStore.class,
            Serializer.class, Jackson3Serializer.class);

    private final ApplicationContext context;

    ExpectedBeans(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public void afterSingletonsInstantiated() {
        EXPECTED.forEach((kind, expected) -> context.getBeansOfType(kind).forEach((name, bean) -> {
            if (!expected.isInstance(bean)) {
                throw new LedgerRefusesToStart(
                        "Bean '" + name + "' is a " + bean.getClass().getName() + ", but the ledger needs a "
                                + expected.getName() + ". Remove that bean.");
            }
        }));
    }
}
