package org.tracedesk.command;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema {@code command} up to date, with a history of its own; once made, the tables are there. */
public final class CommandSchema {

    CommandSchema(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .schemas("command")
                .table("command_history")
                .locations("classpath:db/command")
                .load()
                .migrate();
    }
}
