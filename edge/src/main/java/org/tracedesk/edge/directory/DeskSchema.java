package org.tracedesk.edge.directory;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema {@code desk} up to date, with a history of its own; once made, the tables are there. */
final class DeskSchema {

    DeskSchema(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .schemas("desk")
                .table("desk_history")
                .locations("classpath:db/desk")
                .load()
                .migrate();
    }
}
