package org.tracedesk.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tracedesk.query.http.Answer;
import org.tracedesk.query.http.StartedQuerySide;
import org.tracedesk.query.projection.ReadModel;
import org.tracedesk.query.projection.Table;
import tools.jackson.databind.JsonNode;

/** Has a started query-side replay the ledger, and looks at what comes out. */
final class Replaying {

    private final StartedQuerySide server;

    Replaying(StartedQuerySide server) {
        this.server = server;
    }

    /** Begins a rebuild; returns where to follow it. */
    String rebuild(String model) {
        return begin(model, "rebuild");
    }

    /** Begins a verification; returns where to follow it. */
    String verify(String model) {
        return begin(model, "verify");
    }

    /** What there is to say once a replay is done. */
    JsonNode done(String location) {
        await().atMost(Duration.ofSeconds(120))
                .until(() -> !progress(location).path("status").asString().equals("RUNNING"));
        JsonNode end = progress(location);
        assertThat(end.path("status").asString()).as(end.toString()).isEqualTo("DONE");
        return end;
    }

    JsonNode progress(String location) {
        return server.get("analyst", location).json();
    }

    /** Every row of a read model as text. */
    List<String> rows(String model) {
        JdbcTemplate jdbc = server.bean(JdbcTemplate.class);
        List<String> rows = new ArrayList<>();
        for (Table table : model(model).tables()) {
            rows.addAll(jdbc.queryForList(
                    "SELECT '" + table.name() + "' || CAST(t AS text) FROM " + table.qualified() + " t ORDER BY 1",
                    String.class));
        }
        return rows;
    }

    /** What the database knows of a read model's tables: columns, constraints and indexes. */
    List<String> shape(String model) {
        JdbcTemplate jdbc = server.bean(JdbcTemplate.class);
        List<String> shape = new ArrayList<>();
        for (Table table : model(model).tables()) {
            shape.addAll(jdbc.queryForList("""
                            SELECT attname || ' ' || format_type(atttypid, atttypmod) || attnotnull FROM pg_attribute
                            WHERE attrelid = CAST(? AS regclass) AND attnum > 0 AND NOT attisdropped
                            UNION ALL SELECT conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
                            WHERE conrelid = CAST(? AS regclass)
                            UNION ALL SELECT pg_get_indexdef(indexrelid) FROM pg_index
                            WHERE indrelid = CAST(? AS regclass) ORDER BY 1""", String.class, table.qualified(), table.qualified(), table.qualified()));
        }
        return shape;
    }

    /** Which tables there are that are not live. */
    List<String> leftOver() {
        return server.bean(JdbcTemplate.class)
                .queryForList(
                        "SELECT nspname FROM pg_namespace WHERE nspname LIKE 'next%' OR nspname LIKE 'former%'",
                        String.class);
    }

    private ReadModel model(String name) {
        return server.beans(ReadModel.class).stream()
                .filter(model -> model.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String begin(String model, String what) {
        Answer begun = server.post("analyst", "/api/v1/projections/" + model + "/" + what);
        assertThat(begun.status()).as(begun.text()).isEqualTo(202);
        return begun.headers().firstValue("Location").orElseThrow();
    }
}
