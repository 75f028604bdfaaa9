package org.tracedesk.ledger.schema;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Proof that the tables of the ledger are there, up to date, and on a database that keeps what it acknowledges. */
public final class LedgerSchema {

    /** How this version reads and writes personal data. */
    private static final String PERSONAL_DATA = "sealed";

    private LedgerSchema() {}

    /**
     * Checks the database and migrates the ledger's schema.
     *
     * @param allowUnsafeDurability for tests only: accept a database that may lose acknowledged events
     * @throws LedgerRefusesToStart if the database may lose events, or holds events of another kind
     */
    public static LedgerSchema prepare(DataSource dataSource, boolean allowUnsafeDurability) {
        JdbcClient client = JdbcClient.create(dataSource);
        if (!allowUnsafeDurability) {
            List.of("fsync", "synchronous_commit").forEach(setting -> requireSafe(client, setting));
        }
        migrate(dataSource);
        requirePersonalDataAsWritten(client);
        return new LedgerSchema();
    }

    private static void migrate(DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .schemas("ledger")
                .locations("classpath:db/ledger")
                .load()
                .migrate();
    }

    private static void requireSafe(JdbcClient client, String setting) {
        String value = client.sql("SHOW " + setting).query(String.class).single();
        // Local is as good as on without a standby; remote_write and remote_apply wait for more.
        if (value.equals("off")) {
            throw new LedgerRefusesToStart("PostgreSQL runs with " + setting
                    + " = off and may lose acknowledged events. Set " + setting
                    + " = on in postgresql.conf (or for this role or database) and start again.");
        }
    }

    private static void requirePersonalDataAsWritten(JdbcClient client) {
        String stored = client.sql("SELECT value FROM ledger.property WHERE name = 'personal-data'")
                .query(String.class)
                .optional()
                .orElse("unknown");
        if (!stored.equals(PERSONAL_DATA)) {
            throw new LedgerRefusesToStart("This ledger holds personal data as '" + stored
                    + "', this version of Tracedesk as '" + PERSONAL_DATA
                    + "'. Start the version that wrote it, or another database.");
        }
    }
}
