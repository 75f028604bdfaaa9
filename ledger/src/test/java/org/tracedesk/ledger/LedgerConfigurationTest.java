package org.tracedesk.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.tracedesk.api.event.WorkStarted;
import org.tracedesk.ledger.personal.KeysForTests;
import org.tracedesk.ledger.raw.RawLedger;
import org.tracedesk.ledger.schema.LedgerRefusesToStart;
import org.tracedesk.ledger.stream.LedgerEventStore;
import org.tracedesk.ledger.testing.PostgresForTests;

class LedgerConfigurationTest {

    @RegisterExtension
    static final PostgresForTests durable = PostgresForTests.durable();

    @RegisterExtension
    static final PostgresForTests quick = PostgresForTests.quick();

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import(LedgerConfiguration.class)
    static class Application {}

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import(LedgerConfiguration.class)
    static class ApplicationWithoutTransactions {
        @Bean
        @Primary
        TransactionManager anotherTransactionManager() {
            return NoTransactionManager.INSTANCE;
        }
    }

    @Test
    void anApplicationGetsTheLedgerAndNothingThatAxonWouldHaveChosen() {
        try (ConfigurableApplicationContext context = start(Application.class, durable)) {
            assertThat(context.getBean(EventStore.class)).isInstanceOf(LedgerEventStore.class);
            assertThat(context.getBean(TokenStore.class)).isInstanceOf(JdbcTokenStore.class);
            assertThat(context.getBean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
            assertThat(context.getEnvironment().getProperty("axon.axonserver.enabled"))
                    .isEqualTo("false");
            assertThat(System.getProperty("axoniq.update-checker.disabled")).isEqualTo("true");
        }
    }

    @Test
    void anEventIsStoredThroughTheApplicationAndReadBack() {
        UUID ticket = UUID.randomUUID();
        WorkStarted event = new WorkStarted(ticket, Instant.parse("2023-10-01T01:30:00Z"), "handler");
        try (ConfigurableApplicationContext context = start(Application.class, durable)) {
            EventStore store = context.getBean(EventStore.class);
            store.publish(new GenericDomainEventMessage<>("Ticket", ticket.toString(), 0, event));
            assertThat(store.readEvents(ticket.toString()).next().getPayload()).isEqualTo(event);
            assertThat(context.getBean(RawLedger.class).head()).isZero();
        }
    }

    @Test
    void aDatabaseWithoutFsyncIsRefused() {
        assertThatThrownBy(() -> start(Application.class, quick))
                .rootCause()
                .isInstanceOf(LedgerRefusesToStart.class)
                .hasMessageContaining("fsync");
    }

    @Test
    void anotherTransactionManagerIsRefused() {
        assertThatThrownBy(() -> start(ApplicationWithoutTransactions.class, durable))
                .isInstanceOf(LedgerRefusesToStart.class)
                .hasMessageContaining("anotherTransactionManager");
    }

    private static ConfigurableApplicationContext start(Class<?> application, PostgresForTests postgres) {
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.datasource.url=" + postgres.url(),
                        "--spring.datasource.username=" + postgres.user(),
                        "--spring.main.banner-mode=off",
                        "--tracedesk.personal-data.master-key=" + KeysForTests.MASTER_KEY,
                        "--axon.axonserver.enabled=true");
    }
}
