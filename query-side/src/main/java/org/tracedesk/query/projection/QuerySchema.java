package org.tracedesk.query.projection;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Proof that the tables of the read models are there and up to date. */
public final class QuerySchema {

    private QuerySchema() {}

    /** Migrates the schema of the read models. */
    public static QuerySchema prepare(DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .schemas("query")
                .locations("classpath:db/query")
                .load()
                .migrate();
        return new QuerySchema();
    }
}
