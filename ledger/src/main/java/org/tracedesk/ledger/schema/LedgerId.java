package org.tracedesk.ledger.schema;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What tells this ledger from every other one; made with its tables.
 *
 * @param value a UUID
 */
public record LedgerId(String value) {

    /** Reads the identifier of this ledger. */
    public static LedgerId of(DataSource dataSource) {
        return new LedgerId(JdbcClient.create(dataSource)
                .sql("SELECT value FROM ledger.property WHERE name = 'ledger-id'")
                .query(String.class)
                .single());
    }
}
