package org.tracedesk.query.rebuild;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tracedesk.query.projection.ReadModel;
import org.tracedesk.query.projection.Table;

/**
 * The tables of a read model beside the live ones, in a schema of their own: made like those, with constraints and indexes
 * of the same names, so that no reader and no later migration can tell them apart once they are in their place.
 */
final class TablesBeside {

    private static final String CONSTRAINTS = """
            SELECT format('ALTER TABLE %I.%I ADD CONSTRAINT %I %s', ?, c.relname, k.conname, pg_get_constraintdef(k.oid))
            FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
            WHERE c.oid = CAST(? AS regclass) AND k.contype IN ('p', 'u') ORDER BY k.contype, k.conname""";

    /** Those that belong to no constraint; unique ones are needed while rows come in, the others only by readers. */
    private static final String INDEXES = """
            SELECT regexp_replace(pg_get_indexdef(i.indexrelid), 'INDEX (.+?) ON (ONLY )?[^ ]+ ',
                format('INDEX IF NOT EXISTS \\1 ON %I.%I ', ?, c.relname))
            FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
            WHERE c.oid = CAST(? AS regclass) AND i.indisunique = ?
                AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = i.indexrelid) ORDER BY 1""";

    private static final String GRANTS = """
            SELECT format('GRANT %s ON %I.%I TO %s', a.privilege_type, ?, c.relname,
                CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END)
            FROM pg_class c CROSS JOIN aclexplode(c.relacl) AS a
            WHERE c.oid = CAST(? AS regclass) AND a.grantee <> c.relowner""";

    private final JdbcTemplate jdbc;

    TablesBeside(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Where tables of a read model are made. */
    static String schema(ReadModel model) {
        return "next_" + model.name().replace('-', '_');
    }

    /** Where tables of a read model go whose place was taken. */
    private static String formerSchema(ReadModel model) {
        return "former_" + model.name().replace('-', '_');
    }

    /** Makes empty tables; those of an earlier attempt are dropped. */
    void create(ReadModel live) {
        String schema = schema(live);
        drop(schema);
        jdbc.execute("CREATE SCHEMA " + schema);
        for (Table table : live.tables()) {
            jdbc.execute("CREATE TABLE %s.%s (LIKE %s INCLUDING ALL EXCLUDING INDEXES)"
                    .formatted(schema, table.name(), table.qualified()));
            execute(CONSTRAINTS, schema, table.qualified());
            execute(INDEXES, schema, table.qualified(), true);
            execute(GRANTS, schema, table.qualified());
        }
    }

    /** Makes the indexes that only readers need, and lets the planner know the tables. */
    void index(ReadModel live) {
        for (Table table : live.tables()) {
            execute(INDEXES, schema(live), table.qualified(), false);
            jdbc.execute("VACUUM (ANALYZE) " + schema(live) + "." + table.name());
        }
    }

    /** Puts the tables in the place of the live ones; waits for readers only as long as the lock timeout says. */
    void replace(ReadModel live) {
        String former = formerSchema(live);
        drop(former);
        jdbc.execute("CREATE SCHEMA " + former);
        List<String> names = live.tables().stream().map(Table::qualified).toList();
        jdbc.execute("LOCK TABLE " + String.join(", ", names) + " IN ACCESS EXCLUSIVE MODE");
        for (Table table : live.tables()) {
            jdbc.execute("ALTER TABLE " + table.qualified() + " SET SCHEMA " + former);
            jdbc.execute("ALTER TABLE %s.%s SET SCHEMA %s".formatted(schema(live), table.name(), Table.LIVE));
        }
    }

    /** Drops everything that is not live. */
    void clear(ReadModel live) {
        drop(schema(live));
        drop(formerSchema(live));
    }

    private void drop(String schema) {
        jdbc.execute("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
    }

    /** Runs the statements that a query gives. */
    private void execute(String query, Object... parameters) {
        jdbc.queryForList(query, String.class, parameters).forEach(jdbc::execute);
    }
}
