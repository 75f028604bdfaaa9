package org.tracedesk.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.ConnectionWrapperFactory;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tracedesk.ledger.serialization.LedgerSerialization;
import org.tracedesk.ledger.testing.PostgresForTests;

/** Why the ledger has an engine of its own: the stock one loses an event of a writer that commits late. */
class StockEngineSkipsTest {

    @RegisterExtension
    static final PostgresForTests postgres = PostgresForTests.quick();

    @Test
    void aReaderOfTheStockEngineNeverSeesTheEventOfAWriterThatCommittedLate() throws SQLException {
        JdbcEventStorageEngine reader = engine(postgres.dataSource()::getConnection);
        reader.createSchema(PostgresEventTableFactory.INSTANCE);
        try (Connection late = postgres.dataSource().getConnection()) {
            late.setAutoCommit(false);
            engine(() -> staysOpen(late)).appendEvents(List.of(event("late")));
            engine(postgres.dataSource()::getConnection).appendEvents(List.of(event("prompt")));

            TrackedEventMessage<?> seen =
                    reader.readEvents((TrackingToken) null, false).findFirst().orElseThrow();
            assertThat(seen.getPayload()).isEqualTo("prompt");
            late.commit();
            assertThat(reader.readEvents(seen.trackingToken(), false)).isEmpty();
        }
    }

    private static JdbcEventStorageEngine engine(ConnectionProvider connections) {
        Jackson3Serializer serializer = LedgerSerialization.events();
        return JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(NoTransactionManager.INSTANCE)
                .snapshotSerializer(serializer)
                .eventSerializer(serializer)
                .build();
    }

    /** As inside a transaction: the engine's close leaves the connection as it is. */
    private static Connection staysOpen(Connection connection) {
        return ConnectionWrapperFactory.wrap(connection, new ConnectionWrapperFactory.NoOpCloseHandler());
    }

    /** Recorded longer ago than the gap timeout, as behind a transaction that is held open. */
    private static GenericDomainEventMessage<String> event(String payload) {
        return new GenericDomainEventMessage<>(
                "Ticket",
                payload,
                0,
                payload,
                Map.of(),
                UUID.randomUUID().toString(),
                Instant.now().minusSeconds(120));
    }
}
