package org.tracedesk.ledger;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContext;
import org.tracedesk.ledger.schema.LedgerRefusesToStart;
import org.tracedesk.ledger.store.LedgerTokenStore;

/**
 * Refuses to start with other parts than those that keep the ledger's promises: Axon falls back silently, to no
 * transactions, tokens in memory, or a store that skips events.
 */
final class ExpectedBeans implements SmartInitializingSingleton {

    private static final Map<Class<?>, Class<?>> WITH_EITHER_STORE = Map.of(
            TransactionManager.class, SpringTransactionManager.class,
            TokenStore.class, LedgerTokenStore.class,
            Serializer.class, Jackson3Serializer.class);

    private final ApplicationContext context;
    private final Map<Class<?>, Class<?>> expected = new HashMap<>(WITH_EITHER_STORE);

    /** @param ofStore what the present store adds: kinds of beans, and the class each must have */
    ExpectedBeans(ApplicationContext context, Map<Class<?>, Class<?>> ofStore) {
        this.context = context;
        this.expected.putAll(ofStore);
    }

    @Override
    public void afterSingletonsInstantiated() {
        expected.forEach((kind, needed) -> context.getBeansOfType(kind).forEach((name, bean) -> {
            if (!needed.isInstance(bean)) {
                throw new LedgerRefusesToStart(
                        "Bean '" + name + "' is a " + bean.getClass().getName() + ", but the ledger needs a "
                                + needed.getName() + ". Remove that bean.");
            }
        }));
    }
}
