package org.tracedesk.ledger.schema;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Which store holds the events of a ledger; PostgreSQL knows it, so that no process records beside the others. */
public final class StoreInUse {

    /** The lock under which events are appended. */
    private static final String LOCK = "SELECT pg_advisory_xact_lock(7238260916421427)";

    private static final String EVENT_STORE = "event-store";
    private static final String AXON_SERVER = "axon-server";
    private static final String MOVE = "move";
    private static final String WRITING = "writing";
    private static final String STOPPED = "stopped";

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
                put(EVENT_STORE, AXON_SERVER);
                put(WRITING, STOPPED);
            }
        });
    }

    /** Notes that a copy of the ledger is being made, so that it can be gone on with. */
    public void moveBegins() {
        put(MOVE, "begun");
    }

    /** Whether {@link #moveBegins()} was noted, and no move has ended since. */
    public boolean moveHasBegun() {
        return value(MOVE).isPresent();
    }

    /** From its return on, no event gets into PostgreSQL: appends that are under way are stored before. */
    public void stopWriting() {
        transactions.executeWithoutResult(transaction -> {
            lock();
            put(WRITING, STOPPED);
        });
    }

    /** Events get in again. */
    public void writeOn() {
        remove(WRITING);
    }

    /** The events are in Axon Server from now on, all of them. */
    public void moved() {
        transactions.executeWithoutResult(transaction -> {
            lock();
            put(EVENT_STORE, AXON_SERVER);
            remove(MOVE);
        });
    }

    /** The last position that any processor has read, by its token; -1 for none. */
    public long readThrough() {
        return client.sql("""
                        SELECT coalesce(max(coalesce(CAST(t.token ->> 'globalIndex' AS bigint),
                            CAST(t.token ->> 'index' AS bigint))), -1)
                        FROM (SELECT CAST(convert_from(token, 'UTF8') AS json) AS token FROM ledger.token_entry
                            WHERE token IS NOT NULL) t""").query(Long.class).single();
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
        return value(EVENT_STORE).filter(AXON_SERVER::equals).isPresent();
    }

    private Optional<String> value(String name) {
        return client.sql("SELECT value FROM ledger.property WHERE name = :name")
                .param("name", name)
                .query(String.class)
                .optional();
    }

    private void remove(String name) {
        client.sql("DELETE FROM ledger.property WHERE name = :name")
                .param("name", name)
                .update();
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
