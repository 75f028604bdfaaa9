package org.tracedesk.standalone.proof;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.tracedesk.ledger.notary.NotaryTable;
import org.tracedesk.ledger.raw.StoredRows;
import org.tracedesk.ledger.seal.Seals;

/** A ledger read straight from its database, and nothing else of Tracedesk started. */
final class OpenedLedger implements AutoCloseable {

    private static final int CONNECTIONS = 4;
    private static final int CONNECT_MILLIS = 10_000;

    private final HikariDataSource pool;
    private final Runnable afterwards;
    private final StoredRows rows;
    private final NotaryTable notes;
    private final Seals seals;

    private OpenedLedger(HikariDataSource pool, Runnable afterwards) {
        this.pool = pool;
        this.afterwards = afterwards;
        this.rows = new StoredRows(pool);
        this.notes = new NotaryTable(pool);
        this.seals = new Seals(pool);
    }

    /** @param afterwards is run when the ledger is closed */
    static OpenedLedger at(String url, @Nullable String user, @Nullable String password, Runnable afterwards) {
        HikariDataSource pool = null;
        try {
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(url);
            config.setUsername(user);
            config.setPassword(password);
            config.setReadOnly(true);
            config.setMaximumPoolSize(CONNECTIONS);
            config.setInitializationFailTimeout(CONNECT_MILLIS);
            pool = new HikariDataSource(config);
            return new OpenedLedger(pool, afterwards);
        } catch (RuntimeException e) {
            if (pool != null) {
                pool.close();
            }
            afterwards.run();
            throw new IllegalStateException(
                    e instanceof DataAccessException
                            ? "There is no ledger of this version in the database; start the server on it once"
                            : "The database cannot be reached: " + e.getMessage(),
                    e);
        }
    }

    StoredRows rows() {
        return rows;
    }

    NotaryTable notes() {
        return notes;
    }

    Seals seals() {
        return seals;
    }

    @Override
    public void close() {
        pool.close();
        afterwards.run();
    }
}
