package org.tracedesk.query.projection;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The processes that run projections now. */
final class Nodes {

    private final JdbcClient jdbc;
    private final String self;

    Nodes(JdbcClient jdbc, String self) {
        this.jdbc = jdbc;
        this.self = self;
    }

    /** Tells the others that this one is there; how many there are, with it. One that is silent for 15 s is not counted. */
    int join() {
        jdbc.sql("INSERT INTO query.node VALUES (:name, clock_timestamp())"
                        + " ON CONFLICT (name) DO UPDATE SET seen = excluded.seen")
                .param("name", self)
                .update();
        return jdbc.sql("SELECT count(*) FROM query.node WHERE seen > clock_timestamp() - interval '15 s'")
                .query(Integer.class)
                .single();
    }

    /** This one stops; those that did not say so are forgotten after a day. */
    void leave() {
        jdbc.sql("DELETE FROM query.node WHERE name = :name OR seen < clock_timestamp() - interval '1 day'")
                .param("name", self)
                .update();
    }

    /** How many segments a processor has, on whichever nodes. */
    int segments(String processor) {
        return jdbc.sql("SELECT count(*) FROM ledger.token_entry WHERE processor_name = :processor")
                .param("processor", processor)
                .query(Integer.class)
                .single();
    }
}
