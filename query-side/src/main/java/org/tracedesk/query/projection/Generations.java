package org.tracedesk.query.projection;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tracedesk.ledger.history.ProcessorPositions;

/** Knows which version of its code made the tables of each read model, and keeps two versions from writing into one. */
public final class Generations {

    /** What was made before versions were counted. */
    private static final int FIRST = 1;

    private final JdbcClient jdbc;

    /** Enters the read models that are new; what was filled before it was entered is of the first version. */
    public Generations(JdbcClient jdbc, List<ReadModel> models, ProcessorPositions positions) {
        this.jdbc = jdbc;
        for (ReadModel model : models) {
            jdbc.sql("INSERT INTO query.read_model (name, version) VALUES (?, ?) ON CONFLICT DO NOTHING")
                    .params(model.name(), positions.known(model.name()) ? FIRST : model.version())
                    .update();
        }
    }

    /** Which version made the tables that are read. */
    public int version(ReadModel model) {
        return version(model, "");
    }

    /**
     * Keeps the tables of a read model in their place until the transaction ends.
     *
     * @throws IllegalStateException if a newer version has made them: only that may write them
     */
    public void hold(ReadModel model) {
        int made = version(model, "FOR SHARE");
        if (made > model.version()) {
            throw new IllegalStateException("%s was made by version %d of its code, this is %d; start the newer one"
                    .formatted(model.name(), made, model.version()));
        }
    }

    /** Waits until nobody writes the tables of a read model, and lets nobody until the transaction ends. */
    public void holdAlone(ReadModel model) {
        version(model, "FOR UPDATE");
    }

    /** This version has made the tables that are read from now on; every event is in them. */
    public void made(ReadModel model) {
        jdbc.sql("DELETE FROM query.dead_letter WHERE read_model = ?")
                .param(model.name())
                .update();
        jdbc.sql("UPDATE query.read_model SET version = ? WHERE name = ?")
                .params(model.version(), model.name())
                .update();
    }

    private int version(ReadModel model, String lock) {
        return jdbc.sql("SELECT version FROM query.read_model WHERE name = ? " + lock)
                .param(model.name())
                .query(Integer.class)
                .single();
    }
}
