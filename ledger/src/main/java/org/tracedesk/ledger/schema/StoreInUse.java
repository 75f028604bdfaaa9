package org.tracedesk.ledger.schema;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Which store holds the events of a ledger; PostgreSQL knows it, so that no process records beside the others. */
public final class StoreInUse {

    /** The lock under which events are appended. */
    private static final String LOCK = "SELECT pg_advisory_xact_lock(7238260916421427)";

    private static final String AXON_SERVER = "axon-server";

    private final JdbcClient client;
    private final TransactionTemplate transactions;

    /** @param migrated the tables are there */
    public StoreInUse(LedgerSchema migrated, DataSource dataSource) {
        this.client = JdbcClient.create(dataSource);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /** @throws LedgerRefusesToStart if the events are in Axon Server */
    public void requirePostgres() {
        if (inAxonServer()) {
            throw new LedgerRefusesToStart("The events of this ledger are in Axon Server. Start with"
                    + " tracedesk.event-store=axon-server and axon.axonserver.servers, or on another database.");
        }
    }

    /**
     * A ledger that has no events yet is from now on one in Axon Server.
     *
     * @throws LedgerRefusesToStart if there are events in PostgreSQL
     */
    public void requireAxonServer() {
        transactions.executeWithoutResult(transaction -> {
            lock();
            if (!inAxonServer()) {
                requireNoEvents();
                put("event-store", AXON_SERVER);
                put("writing", "stopped");
            }
        });
    }

    private void requireNoEvents() {
        if (client.sql("SELECT EXISTS (SELECT FROM ledger.domain_event_entry)")
                .query(Boolean.class)
                .single()) {
            throw new LedgerRefusesToStart("The events of this ledger are in PostgreSQL. Copy them to Axon Server with"
                    + " move-ledger first, or start with tracedesk.event-store=postgres, or on another database.");
        }
    }

    private boolean inAxonServer() {
        return client.sql("SELECT value FROM ledger.property WHERE name = 'event-store'")
                .query(String.class)
                .optional()
                .filter(AXON_SERVER::equals)
                .isPresent();
    }

    private void lock() {
        client.sql(LOCK).query((row, n) -> true).single();
    }

    private void put(String name, String value) {
        client.sql("INSERT INTO ledger.property VALUES (:name, :value)"
                        + " ON CONFLICT (name) DO UPDATE SET value = excluded.value")
                .param("name", name)
                .param("value", value)
                .update();
    }
}
